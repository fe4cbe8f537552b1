<#-- What the documents about a strategy have in common. -->
<#import "page.ftl" as page>
<#import "texts.ftl" as texts>

<#-- What a strategy is called, also when it has no title yet. "of" is the head of the report. -->
<#function title of>
<#return of.title?has_content?then(of.title, label("report.strategy.untitled"))>
</#function>

<#-- The same, which says its language. -->
<#function shown of>
<#return of.title?has_content?then(written(of.title), label("report.strategy.untitled"))>
</#function>

<#-- The head of a document about a strategy. -->
<#macro header of kind>
<@doc.header kind=page.kind(of, kind) title=shown(of)>
<@doc.fact name=label("report.fact.adopted") text=of.adopted?has_content?then(date(of.adopted), label("report.fact.draft"))/>
<#-- Who is responsible for it is for the organisation itself. -->
<#if !edition.open>
<@doc.fact name=label("report.fact.owner") text=written(of.owner)/>
<#if of.official?has_content><@doc.fact name=label("report.fact.official") text=written(of.official)/></#if>
<@doc.fact name=label("report.fact.administrator") text=written(of.administrator)/>
</#if>
<@doc.fact name=label("report.fact.edition") text=date(of.edition)/>
</@doc.header>
</#macro>

<#-- The accent values as the strategy charges them (records AccentCard). -->
<#macro accents of>
<#list of as accent>
<#local trait = word(accent.trait)>
<@doc.value value=accent.value badges=accent.value.own?then([label("report.value.own")], []) state=trait>
<@texts.definition value=accent.value/>
<@doc.field name=label("report.accent.rationale") text=accent.rationale/>
<@doc.field name=label("report.accent.charge") text=accent.charge/>
<#if accent.sources?has_content><@doc.field name=label("report.accent.sources") text=accent.sources?map(source -> word(source))?join(", ")/></#if>
<#if accent.from?has_content><@doc.sentence text=label("report.accent.from", accent.from)/></#if>
<@texts.remark text=accent.remark/>
</@doc.value>
</#list>
</#macro>
