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
<@doc.section title="{{measures}}">
<#list report.categories as category>
<@doc.sentence text=label("report.category." + category.name) + ": " + category.measures?size/>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{todo}}">
<#assign columns = [{"name": "{{action}}"}, {"name": "{{who}}"}, {"name": "{{when}}"}]>
<#if report.plan?has_content>
<@doc.table caption="{{caption.todo}}" columns=columns>
<#list report.plan as planned>
<@doc.line>
<@doc.cell of=columns[0] heads=true><@doc.text of=planned.action.text/></@doc.cell>
<@doc.cell of=columns[1]>${planned.action.holders?join(", ")}</@doc.cell>
<@doc.cell of=columns[2]>${date(planned.action.term)}</@doc.cell>
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
