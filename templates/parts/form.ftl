<#-- Questions of a form of the handbook beside their answers; an empty cell stays visible. -->

<#-- What is for the organisation alone, all of it, has no row in a public edition; "kept" says once how many those are. -->
<#function shown of><#return of?filter(row -> !edition.open || !row.internal || !row.blank())></#function>

<#-- Says how many questions are kept within the organisation; nothing when none is. -->
<#macro kept of>
<#local count = of?size - shown(of)?size>
<#if (count > 0)><@doc.sentence text=label("report.edition.public.kept", count)/></#if>
</#macro>

<#-- Several questions with their answers (records FormRow). -->
<#macro rows of extra=false>
<#list shown(of) as row>
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
