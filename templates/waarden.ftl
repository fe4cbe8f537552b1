<#-- The description of the values: bijlage 2, with the example actions of bijlage 5. -->
<#import "parts/page.ftl" as page>
<#assign source = report.source>
<#assign title = report.forOneTable()?then(label("report.values-list.of", report.foundations[0].name), label("report.values-list.all"))>
<@doc.document title=title page=label("report.values-list.title", title)>
<@doc.header kind=label("report.values-list.kind") title=title>
<#list report.foundations as foundation>
<@doc.fact name=foundation.name?cap_first text=label("report.values-list.counts", foundation.count())/>
</#list>
<@doc.fact name=label("report.fact.edition") text=date(source.edition)/>
</@doc.header>
<@doc.body>
<#list report.foundations as foundation>
<@doc.section title=label("report.values-list.foundation", foundation.name)>
<#list foundation.paragraphs as paragraph>
<@doc.sentence text=told(paragraph, source.language)/>
</#list>
<#list foundation.principles as principle>
<@doc.wide question=label("report.values-list.principle", principle.name)>
<@doc.sentence text=told(principle.definition, source.language)/>
<@values of=principle/>
</@doc.wide>
</#list>
</@doc.section>
</#list>
</@doc.body>
<@doc.footer text=label("report.values-list.source", source.title, source.authors?join(", "), source.publishers?join(", "), date(source.edition), source.corrections) + page.translated(source) + " " + label("report.values-list.made", version)/>
</@doc.document>

<#macro values of>
<#local columns = [{"name": label("report.values-list.value")}, {"name": label("report.values-list.definition")}, {"name": label("report.values-list.example")}]>
<@doc.table caption=label("report.values-list.caption", of.values?size) columns=columns>
<#list of.values as value>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${told(value.name, source.language)}</@doc.cell>
<@doc.cell of=columns[1]>${told(value.definition, source.language)}</@doc.cell>
<@doc.cell of=columns[2]><#list value.examples as example>${told(example, source.language)}<#sep> </#sep><#else>${label("report.values-list.no-example")}</#list></@doc.cell>
</@doc.line>
</#list>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${label("report.values-list.other")}</@doc.cell>
<@doc.cell of=columns[1]>${label("report.values-list.write")}</@doc.cell>
<@doc.cell of=columns[2]>–</@doc.cell>
</@doc.line>
</@doc.table>
</#macro>
