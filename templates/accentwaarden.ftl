<#-- The accent values on one page, to be handed out (R088). -->
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<@doc.document title=label("report.accents.title") handout=true>
<@doc.header kind=page.kind(head, strategy.title(head)) title=label("report.accents.title")>
<@doc.fact name=label("report.fact.adopted") text=head.adopted?has_content?then(date(head.adopted), label("report.fact.draft"))/>
<#if !edition.open><@doc.fact name=label("report.fact.owner") text=head.owner/></#if>
</@doc.header>
<@doc.body>
<@doc.section title=label("report.accents.heading") lead=label("report.accents." + report.situation, report.accents?size)>
<#if report.accents?has_content>
<@doc.cards>
<#list report.accents as accent>
<@doc.value value=accent.value badges=accent.value.own?then([label("report.value.own")], []) state=word(accent.trait)>
<@doc.field name=label("report.value.definition") text=accent.definition/>
<@doc.field name=label("report.accent.rationale") text=accent.rationale/>
<@doc.field name=label("report.accent.charge") text=accent.charge/>
<#if accent.from?has_content><@doc.sentence text=label("report.accent.from", accent.from)/></#if>
</@doc.value>
</#list>
</@doc.cards>
</#if>
</@doc.section>
</@doc.body>
<@page.footer of=head/>
</@doc.document>
