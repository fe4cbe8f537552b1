<#-- The startnotitie: the four points that have to be clear after phase 1 (R061-R064), and what they rest on. -->
<#import "parts/figures.ftl" as figures>
<#import "parts/form.ftl" as form>
<#import "parts/page.ftl" as page>
<#import "parts/strategy.ftl" as strategy>
<#assign head = report.head>
<@doc.document title=strategy.title(head)>
<@strategy.header of=head kind=label("report.start.kind")/>
<@figures.all of=report.figures/>
<@doc.body>
<@form.kept of=report.points + report.background + [report.discussed]/>
<@doc.section title=label("report.start.points")>
<@form.rows of=report.points/>
</@doc.section>
<@doc.section title=label("report.start.background")>
<@form.rows of=report.background/>
</@doc.section>
<#if form.shown([report.discussed])?has_content>
<@doc.section title=label("report.start.support") lead=label("report.start.support.lead")>
<@form.one of=report.discussed/>
</@doc.section>
</#if>
</@doc.body>
<@page.footer of=head/>
</@doc.document>
