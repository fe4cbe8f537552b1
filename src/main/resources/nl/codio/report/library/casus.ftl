<#-- {{about}} -->
<#import "parts/page.ftl" as page>
<#assign head = report.head>
<@doc.document title=head.title>
<#-- {{comment.head}} -->
<@doc.header kind=page.kind(head, "{{title}}") title=head.title>
<@doc.fact name="{{leader}}" text=head.leader/>
</@doc.header>
<@doc.body>
<#-- {{comment.section}} -->
<@doc.section title="{{described}}">
<#list report.aspects as aspect>
<@doc.wide question=label(aspect.title)>
<#list aspect.rows?filter(row -> row.answers?has_content) as row>
<@doc.answers of=row.answers/>
<#else>
<@doc.empty/>
</#list>
</@doc.wide>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{decisions}}">
<#assign columns = [{"name": "{{day}}"}, {"name": "{{outcome}}"}, {"name": "{{reason}}"}]>
<#if report.decisions?has_content>
<@doc.table caption="{{caption.decisions}}" columns=columns>
<#list report.decisions as decision>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${date(decision.day)}</@doc.cell>
<@doc.cell of=columns[1]>${word(decision.outcome)}</@doc.cell>
<@doc.cell of=columns[2]><@doc.text of=decision.reason/></@doc.cell>
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
