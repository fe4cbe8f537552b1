<#-- The report on a year, for those who are responsible (R118). What nobody recorded is told as no data, never as a zero. -->
<#import "parts/actions.ftl" as actions>
<#import "parts/extras.ftl" as more>
<#import "parts/figures.ftl" as figures>
<#import "parts/form.ftl" as form>
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<#assign title = label("report.year.title", strategy.title(head), report.year)>
<@doc.document title=title>
<@doc.header kind=page.kind(head, label("report.year.kind")) title=title>
<@doc.fact name=label("report.fact.period") text=label("report.fact.period.days", date(report.first), date(report.last))/>
<@doc.fact name=label("report.fact.for") text=head.administrator/>
<@doc.fact name=label("report.fact.owner") text=head.owner/>
<@doc.fact name=label("report.fact.edition") text=date(head.edition)/>
</@doc.header>
<@figures.all of=report.figures/>
<@doc.body>
<@doc.section title=label("report.year.cases")>
<#if report.cases?has_content><@cases of=report.cases/><#else><@doc.sentence text=label("report.year.no-cases")/></#if>
</@doc.section>
<@doc.section title=label("report.year.values")>
<@values/>
</@doc.section>
<@doc.section title=label("report.year.measures")>
<@doc.wide question=label("report.year.standing")>
<#if report.measures?has_content><@actions.measures of=report.measures asOf=head.asOf/><#else><@doc.empty/></#if>
</@doc.wide>
<@doc.wide question=label("report.year.news", report.year)>
<#if report.news?has_content><@news of=report.news/><#else><@doc.sentence text=label("report.year.no-news", report.year)/></#if>
</@doc.wide>
</@doc.section>
<@doc.section title=label("report.year.decisions")>
<#if report.decisions?has_content><@decisions of=report.decisions/><#else><@doc.sentence text=label("report.year.no-decisions", report.year)/></#if>
</@doc.section>
<#list report.analyses as analysis>
<@doc.section title=label("report.year.analysis", date(analysis.period))>
<#if analysis.rows?has_content><@form.rows of=analysis.rows/><#else><@doc.sentence text=label("report.year.no-analysis")/></#if>
</@doc.section>
</#list>
<@doc.section title=label("report.year.reporting")>
<@form.kept of=report.reporting/>
<@form.rows of=report.reporting/>
</@doc.section>
<#if report.deviations?has_content>
<@doc.section title=label("report.year.deviations")>
<@more.deviations of=report.deviations/>
</@doc.section>
</#if>
</@doc.body>
<@page.footer of=head/>
</@doc.document>

<#macro cases of>
<#local columns = [{"name": label("report.year.case")}, {"name": label("report.year.workshops", report.year)}, {"name": label("report.year.done")}, {"name": label("report.year.late")}]>
<@doc.table caption=label("report.year.cases.caption", of?size, date(head.asOf)) columns=columns>
<#list of as case>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${case.title}</@doc.cell>
<@doc.cell of=columns[1]><#list case.workshops as day>${date(day)}<#sep>, <#else>${label("report.year.no-workshop")}</#list></@doc.cell>
<@doc.cell of=columns[2]><@part count=case.done of=case.actions/></@doc.cell>
<@doc.cell of=columns[3]><@part count=case.late of=case.actions/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro part count of><#if (of > 0)>${label("report.year.of", count, of)}<#else>${label("report.no-data")}</#if></#macro>

<#macro values>
<#if !report.accents?has_content && !report.others?has_content>
<@doc.sentence text=label("report.year.no-values", report.year)/>
</#if>
<#if report.accents?has_content>
<@doc.wide question=label("report.year.accents")>
<@returned of=report.accents caption=label("report.year.accents.caption", report.accents?size)/>
</@doc.wide>
</#if>
<#if report.others?has_content>
<@doc.wide question=label("report.year.others")>
<@returned of=report.others caption=label("report.year.others.caption", report.others?size)/>
</@doc.wide>
</#if>
</#macro>

<#macro returned of caption>
<#local columns = [{"name": label("report.year.value")}, {"name": label("report.year.principle")}, {"name": label("report.year.times")}]>
<@doc.table caption=caption columns=columns>
<#list of as one>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${one.value.name}<#if one.value.own> (${label("report.value.own")})</#if></@doc.cell>
<@doc.cell of=columns[1]>${[one.value.foundation, one.value.principle]?filter(part -> part?has_content)?join(" · ")}</@doc.cell>
<@doc.cell of=columns[2]><#if (one.of > 0)>${label("report.year.workshops-of", one.times, one.of)}<#else>${label("report.no-data")}</#if></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro news of>
<#local columns = [{"name": label("report.year.day")}, {"name": label("report.measure")}, {"name": label("report.action.state")}, {"name": label("report.year.told")}]>
<@doc.table caption=label("report.year.news.caption", of?size) columns=columns>
<#list of as line>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${date(line.day)}</@doc.cell>
<@doc.cell of=columns[1]>${line.measures?join(", ")}</@doc.cell>
<@doc.cell of=columns[2]><#if line.state?has_content><@doc.state kind=line.state text=label("report.state." + line.state)/></#if></@doc.cell>
<@doc.cell of=columns[3]><@doc.text of=line.text/><@doc.notes of=line.notes/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro decisions of>
<#local columns = [{"name": label("report.decision.day")}, {"name": label("report.year.case")}, {"name": label("report.decision.outcome")}, {"name": label("report.decision.by")}, {"name": label("report.decision.reason")}]>
<@doc.table caption=label("report.year.decisions.caption", of?size, report.stopped) columns=columns>
<#list of as one>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${date(one.decision.day)}</@doc.cell>
<@doc.cell of=columns[1]>${one.theCase}</@doc.cell>
<@doc.cell of=columns[2]>${word(one.decision.outcome)}</@doc.cell>
<@doc.cell of=columns[3]>${one.decision.by}</@doc.cell>
<@doc.cell of=columns[4]><@doc.text of=one.decision.reason/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>
