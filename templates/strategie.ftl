<#-- The results of CODIO Strategie: bijlage 3 in the handbook's order (R120-R130), then the extra rows. -->
<#import "parts/actions.ftl" as actions>
<#import "parts/extras.ftl" as more>
<#import "parts/figures.ftl" as figures>
<#import "parts/form.ftl" as form>
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<@doc.document title=strategy.title(head)>
<@strategy.header of=head kind=label("report.strategy.kind")/>
<@figures.all of=report.figures/>
<@doc.body>
<#list report.phases as phase>
<@doc.section title=label(phase.title)>
<#list phase.rows as row>
<#if row.requirement == "R125">
<@accents of=row/>
<#elseif row.requirement == "R126">
<@doc.wide question=label(row.question)>
<#if report.measures?has_content><@actions.measures of=report.measures asOf=head.asOf extra=["values", "holders", "term", "state"]/><#else><@doc.empty/></#if>
</@doc.wide>
<#else>
<@form.one of=row/>
</#if>
</#list>
</@doc.section>
</#list>
<#if report.extras?has_content || report.deviations?has_content>
<@doc.section title=label("report.aspect.extras") extra=true>
<@form.rows of=report.extras extra=true/>
<#if report.deviations?has_content><@doc.wide question=label("report.deviations") extra=true><@more.deviations of=report.deviations/></@doc.wide></#if>
</@doc.section>
</#if>
</@doc.body>
<@page.footer of=head/>
</@doc.document>

<#macro accents of>
<@doc.wide question=label(of.question)>
<#if report.accents?has_content>
<@strategy.accents of=report.accents/>
<#elseif report.phases[1].rows[0].answers?filter(answer -> answer.word.key == "generiek")?has_content>
<@doc.sentence text=label("report.accents.all-values")/>
<#else>
<@doc.empty/>
</#if>
</@doc.wide>
</#macro>
