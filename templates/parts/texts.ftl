<#-- Texts that belong to something else. -->
<#function between of>
<#local names><#list of.between as name>${phrase(name)}<#sep> – </#list></#local>
<#return names>
</#function>

<#macro definition value>
<#if value.own><@doc.field name=label("report.value.definition") text=value.definition/></#if>
</#macro>

<#macro remark text>
<#if text?has_content><@doc.field name=label("report.remark") text=text/></#if>
</#macro>
