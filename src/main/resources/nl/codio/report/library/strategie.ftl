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
<@doc.section title="{{accents}}">
<#list report.accents as accent>
<@doc.value value=accent.value>
<@doc.field name="{{rationale}}" text=accent.rationale/>
</@doc.value>
<#else>
<@doc.empty/>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{measures}}">
<#assign columns = [{"name": "{{measure}}"}, {"name": "{{who}}"}, {"name": "{{when}}"}]>
<#if report.measures?has_content>
<@doc.table caption="{{caption.measures}}" columns=columns>
<#list report.measures as action>
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
