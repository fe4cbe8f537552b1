<#-- {{about}} -->
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<@doc.document title=strategy.title(head)>
<#-- {{comment.head}} -->
<@doc.header kind=page.kind(head, "{{title}}") title=strategy.title(head)>
<@doc.fact name="{{year}}" text=report.year/>
</@doc.header>
<@doc.body>
<#-- {{comment.section}} -->
<@doc.section title="{{returned}}">
<#list report.accents as returned>
<@doc.value value=returned.value>
<@doc.sentence text="{{times}}: " + returned.times/>
</@doc.value>
<#else>
<@doc.empty/>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{cases}}">
<#assign columns = [{"name": "{{case}}"}, {"name": "{{workshops}}"}, {"name": "{{done}}"}]>
<#if report.cases?has_content>
<@doc.table caption="{{caption.cases}}" columns=columns>
<#list report.cases as case>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${case.title}</@doc.cell>
<@doc.cell of=columns[1]><#list case.workshops as day>${date(day)}<#sep>, </#list></@doc.cell>
<@doc.cell of=columns[2]><#if (case.actions > 0)>${case.done}</#if></@doc.cell>
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
