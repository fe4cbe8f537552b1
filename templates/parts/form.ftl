<#-- Questions of a form of the handbook beside their answers; an empty cell stays visible. -->
<#macro rows of extra=false>
<#list of as row>
<@one of=row extra=extra/>
</#list>
</#macro>

<#macro one of extra=false>
<@doc.row question=label(of.question) extra=extra>
<#if of.answers?has_content || !of.parts?has_content>
<@doc.answers of=of.answers/>
</#if>
<#list of.parts as part>
<@doc.fields name=label(part.name) text="">
<@doc.answers of=part.answers/>
</@doc.fields>
</#list>
</@doc.row>
</#macro>
