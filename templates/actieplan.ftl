<#-- The action plan: general measures by category, how projects take them along, and what is still to be done (R090-R103). -->
<#import "parts/actions.ftl" as actions>
<#import "parts/figures.ftl" as figures>
<#import "parts/form.ftl" as form>
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<@doc.document title=strategy.title(head)>
<@strategy.header of=head kind=label("report.plan.kind")/>
<@figures.all of=report.figures/>
<@doc.body>
<@form.kept of=report.carryThrough + report.approval/>
<@doc.section title=label("report.plan.measures")>
<#list report.categories as category>
<@doc.wide question=label("report.category." + category.name)>
<#if category.measures?has_content>
<@actions.measures of=category.measures asOf=head.asOf/>
<#else>
<@doc.sentence text=label("report.plan.no-measure")/>
</#if>
</@doc.wide>
</#list>
</@doc.section>
<@doc.section title=label("report.plan.projects")>
<@form.rows of=report.carryThrough/>
</@doc.section>
<@doc.section title=label("report.plan.roadmap") lead=label("report.plan.roadmap.lead", date(head.asOf))>
<#if report.plan?has_content><@roadmap of=report.plan/><#elseif report.categories?filter(category -> category.measures?has_content)?has_content><@doc.sentence text=label("report.plan.nothing-open")/><#else><@doc.empty/></#if>
</@doc.section>
<#if form.shown(report.approval)?has_content>
<@doc.section title=label("report.plan.approval")>
<@form.rows of=report.approval/>
</@doc.section>
</#if>
</@doc.body>
<@page.footer of=head/>
</@doc.document>

<#macro roadmap of>
<#local columns = [{"name": label("report.action.term")}, {"name": label("report.plan.what")}, {"name": label("report.plan.from")}, {"name": label("report.action.holders")}, {"name": label("report.action.state")}]>
<@doc.table caption=label("report.plan.caption", of?size, date(head.asOf)) columns=columns>
<#list of as planned>
<#local action = planned.action>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${date(action.term)}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=action.text/></@doc.cell>
<@doc.cell of=columns[2]>${planned.from?has_content?then(planned.from, label("report.plan.of-strategy"))}<#if action.id?has_content>, ${action.id}</#if></@doc.cell>
<@doc.cell of=columns[3]>${action.holders?join(", ")}</@doc.cell>
<@doc.cell of=columns[4]><@actions.state of=action/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>
