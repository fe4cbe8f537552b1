<#-- The value framework: bijlage 1, of which the figure is rebuilt from bijlage 2 (I33), and the same as a table. -->
<#import "parts/page.ftl" as page>
<#import "parts/pictures.ftl" as pictures>
<#assign source = report.source>
<@doc.document title=label("report.frame.title") page=label("report.frame.page")>
<@doc.header kind=label("report.frame.kind") title=label("report.frame.title")>
<@doc.fact name=label("report.frame.contains") text=label("report.frame.count")/>
<@doc.fact name=label("report.fact.edition") text=date(source.edition)/>
</@doc.header>
<@doc.body>
<@pictures.wheel of=report.wheel id="waardenkader" caption=label("report.frame.picture")/>
<@doc.section title=label("report.frame.list")>
<#assign columns = [{"name": label("report.frame.foundation")}, {"name": label("report.frame.principle")}, {"name": label("report.frame.values")}]>
<@doc.table caption=label("report.frame.caption") columns=columns>
<#list report.foundations as foundation>
<#list foundation.principles as principle>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${told(foundation.name, source.language)}</@doc.cell>
<@doc.cell of=columns[1]>${told(principle.name, source.language)}</@doc.cell>
<@doc.cell of=columns[2]><#list principle.values as value>${told(value.name, source.language)}<#sep>, </#sep></#list></@doc.cell>
</@doc.line>
</#list>
</#list>
</@doc.table>
</@doc.section>
</@doc.body>
<@doc.footer text=label("report.frame.source", source.title, source.authors?join(", "), source.publishers?join(", "), date(source.edition)) + page.translated(source) + " " + label("report.values-list.made", version)/>
</@doc.document>
