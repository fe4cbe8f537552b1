<#-- The poster of a workshop: bijlage 6. A sheet where a format has pages of its own shape, else the same as lists. -->
<#import "parts/page.ftl" as page>
<#assign head = report.head>
<#assign blank = report.shape.blank>
<#assign title = blank?then(label("report.poster.blank"), head.title)>
<#if doc.sheets!false>
<#include "parts/poster-sheet.ftl">
<#else>
<@doc.document title=title page=label("report.poster.page", title)>
<@doc.header kind=(head.organisation?has_content)?then(head.organisation + " · ", "") + label("report.poster.kind") title=blank?then(title, written(head.title))>
<@doc.fact name=label("report.fact.workshop") text=date(head.workshop)/>
<@doc.fact name=label("report.fact.edition") text=date(head.edition)/>
</@doc.header>
<@doc.body>
<@values/>
<@actions/>
<@checklist/>
</@doc.body>
<@page.footer of=head/>
</@doc.document>
</#if>

<#macro values>
<@doc.section title=label("report.poster.values")>
<#list report.foundations as foundation>
<@doc.wide question=foundation.name?cap_first>
<#list foundation.chosen as chosen>
<#assign name>${phrase(chosen.name)}<#if chosen.accent> (${label("report.poster.accent.one")})</#if></#assign>
<@doc.field name=name text=chosen.why/>
<#else>
<#if blank>
<#list foundation.principles as principle>
<@doc.sentence text=principle.name + ": " + principle.values?join(", ")/>
</#list>
<@doc.empty/>
<#else>
<@doc.sentence text=label("report.poster.none")/>
</#if>
</#list>
</@doc.wide>
</#list>
<#if report.unplaced?has_content>
<@doc.sentence text=label("report.poster.unplaced", report.unplaced?join(", "))/>
</#if>
</@doc.section>
</#macro>

<#macro actions>
<@doc.section title=label("report.poster.actions")>
<#if report.actions?has_content>
<#local columns = [{"name": label("report.action.id")}, {"name": label("report.action.text")}, {"name": label("report.action.holders")}, {"name": label("report.action.term")}]>
<@doc.table caption=label("report.poster.caption", report.actions?size) columns=columns>
<#list report.actions as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${action.id}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=action.text/></@doc.cell>
<@doc.cell of=columns[2]>${written(action.holders?join(", "))}</@doc.cell>
<@doc.cell of=columns[3]>${date(action.term)}<#if ["gereed", "vervallen"]?seq_contains(action.state)> (${label("report.poster.state." + action.state)})</#if></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
<#else>
<@doc.empty/>
</#if>
</@doc.section>
</#macro>

<#macro checklist>
<@doc.section title=label("report.poster.checklist")>
<#list report.checklist as check>
<@doc.row question=label("report.note." + check.key)>
<#if check.answer.key?has_content>
<@doc.said text=word(check.answer)/>
<#elseif check.answer.own?has_content>
<@doc.text of=check.answer.own/>
<#else>
<@doc.empty/>
</#if>
</@doc.row>
</#list>
</@doc.section>
</#macro>
