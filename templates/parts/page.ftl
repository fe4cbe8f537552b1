<#-- What stands above and below every document on a project. -->
<#function kind of what>
<#return of.organisation?has_content?then(of.organisation + " · ", "") + what>
</#function>

<#macro footer of>
<@doc.footer text=label("report.made", version, date(of.edition))/>
</#macro>
