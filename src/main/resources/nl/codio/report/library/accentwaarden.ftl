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
<@doc.section title="{{charges}}">
<#assign columns = [{"name": "{{value}}"}, {"name": "{{charge}}"}]>
<#if report.accents?has_content>
<@doc.table caption="{{caption.charges}}" columns=columns>
<#list report.accents as accent>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${phrase(accent.value.name)}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=accent.charge/></@doc.cell>
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
