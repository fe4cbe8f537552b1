<#-- Questions of a form of the handbook beside their answers; an empty cell stays visible. -->

<#-- Several questions with their answers (records FormRow). -->
<#macro rows of extra=false>
<#list of as row>
<@one of=row extra=extra/>
</#list>
</#macro>

<#-- One question with its answer, and with those of its parts. -->
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
