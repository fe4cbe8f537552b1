<#-- What stands above and below every document on a project. -->

<#-- The kind of a document, with the organisation before it. "of" is the head of the report. -->
<#function kind of what>
<#return of.organisation?has_content?then(of.organisation + " · ", "") + what>
</#function>

<#-- How and when the document was made. "of" is the head of the report. -->
<#macro footer of>
<@doc.footer text=label("report.made", version, date(of.edition))/>
</#macro>
