<#-- {{about}} -->
<#import "parts/page.ftl" as page>
<#assign head = report.head>
<@doc.document title=head.title>
<#-- {{comment.head}} -->
<@doc.header kind=page.kind(head, "{{title}}") title=head.title>
<@doc.fact name="{{workshop}}" text=date(head.workshop)/>
</@doc.header>
<@doc.body>
<#-- {{comment.section}} -->
<@doc.section title="{{values}}">
<#list report.foundations as foundation>
<@doc.wide question=foundation.name?cap_first>
<#list foundation.chosen as chosen>
<@doc.field name=phrase(chosen.name) text=chosen.why/>
<#else>
<@doc.empty/>
</#list>
</@doc.wide>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{actions}}">
<#assign columns = [{"name": "{{action}}"}, {"name": "{{who}}"}, {"name": "{{when}}"}]>
<#if report.actions?has_content>
<@doc.table caption="{{caption.actions}}" columns=columns>
<#list report.actions as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true><@doc.text of=action.text/></@doc.cell>
<@doc.cell of=columns[1]>${action.holders?join(", ")}</@doc.cell>
<@doc.cell of=columns[2]>${date(action.term)}</@doc.cell>
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
