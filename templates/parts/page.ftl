<#-- What stands above and below every document on a project. -->

<#-- The kind of a document, with the organisation before it. "of" is the head of the report. -->
<#function kind of what>
<#return of.organisation?has_content?then(of.organisation + " · ", "") + what>
</#function>

<#-- "values": whether it names values of the framework, which may be translated. -->
<#function translated of values=true>
<#return (values && (of.translated)!false)?then(" " + label("report.translated"), "")>
</#function>

<#-- How and when the document was made. "of" is the head of the report; "values" whether it names values of the framework. -->
<#macro footer of values=true>
<@doc.footer text=label("report.made", version, date(of.edition)) + translated(of, values)/>
</#macro>
