<#-- Texts that belong to something else. -->

<#-- The values of a tension, between dashes. -->
<#function between of>
<#local names><#list of.between as name>${phrase(name)}<#sep> – </#list></#local>
<#return names>
</#function>

<#-- What an own value means; nothing for a value of the framework. -->
<#macro definition value>
<#if value.own><@doc.field name=label("report.value.definition") text=value.definition/></#if>
</#macro>

<#-- What somebody remarked (toelichting), as a field; nothing when it is blank. -->
<#macro remark text>
<#if text?has_content><@doc.field name=label("report.remark") text=text/></#if>
</#macro>
