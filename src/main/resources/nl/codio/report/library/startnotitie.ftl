<#-- {{about}} -->
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<@doc.document title=strategy.title(head)>
<#-- {{comment.head}} -->
<@doc.header kind=page.kind(head, "{{title}}") title=strategy.title(head)>
<@doc.fact name="{{adopted}}" text=date(head.adopted)/>
</@doc.header>
<@doc.body>
<#-- {{comment.section}} -->
<@doc.section title="{{points}}">
<#list report.points as row>
<@doc.row question=label(row.question)><@doc.answers of=row.answers/></@doc.row>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{background}}">
<#assign columns = [{"name": "{{question}}"}, {"name": "{{known}}"}]>
<#if report.background?has_content>
<@doc.table caption="{{caption.background}}" columns=columns>
<#list report.background as row>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${label(row.question)}</@doc.cell>
<@doc.cell of=columns[1]><#if row.blank()>{{no}}<#else>{{yes}}</#if></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
<#else>
<@doc.empty/>
</#if>
</@doc.section>
</@doc.body>
<@page.footer of=head/>
</@doc.document>
