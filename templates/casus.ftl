<#-- The description of a case: bijlage 4 in the handbook's order (R170-R190), then what section 3.2 adds. -->
<#import "parts/extras.ftl" as more>
<#import "parts/page.ftl" as page>
<#import "parts/pictures.ftl" as pictures>
<#import "parts/texts.ftl" as texts>
<#assign head = report.head>
<@doc.document title=head.title page=label("report.case-form.title", head.title)>
<@doc.header kind=page.kind(head, label("report.case-form.kind")) title=written(head.title)>
<@doc.fact name=label("report.case-form.ready") text=word(head.ready)/>
<#if !edition.open>
<@doc.fact name=label("forms.opsteller") text=written(head.author)/>
<@doc.fact name=label("forms.projectleider") text=written(head.leader)/>
</#if>
<@doc.fact name=label("report.fact.edition") text=date(head.edition)/>
</@doc.header>
<@doc.body>
<#list report.aspects as aspect>
<@doc.section title=label(aspect.title)>
<#list aspect.rows as row>
<#if row.question?has_content>
<#if hasTable(row)>
<@doc.wide question=label(row.question)><@cell of=row/></@doc.wide>
<#else>
<@doc.row question=label(row.question)><@cell of=row/></@doc.row>
</#if>
<#else>
<@cell of=row/>
</#if>
</#list>
</@doc.section>
</#list>
<@extras/>
</@doc.body>
<@page.footer of=head/>
</@doc.document>

<#function hasTable row>
<#return row.issues?has_content || row.papers?has_content || row.parties?has_content>
</#function>

<#macro cell of>
<#if of.blank() && edition.open() && of.internal>
<@doc.sentence text=label("report.case-form.internal")/>
<#else>
<#if of.parties?has_content>
<@parties of=of.parties/>
</#if>
<#if of.issues?has_content>
<@issues of=of.issues kind=of.question/>
</#if>
<#if of.papers?has_content>
<@papers of=of.papers/>
</#if>
<#if of.answers?has_content || of.blank()>
<@doc.answers of=of.answers/>
</#if>
</#if>
</#macro>

<#macro parties of>
<#-- Of a party everybody may read who it is, and no more. -->
<#local columns = [{"name": label("forms.wie")}] + edition.open?then([], [{"name": label("report.participant.from")}, {"name": label("forms.rol")}, {"name": label("forms.wanneer")}])>
<@doc.table caption=label("report.case-form.parties", of?size) columns=columns>
<#list of as party>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${written(party.who)}</@doc.cell>
<#if !edition.open>
<@doc.cell of=columns[1]>${label("report.participant." + party.external?then("external", "internal"))}</@doc.cell>
<@doc.cell of=columns[2]><@doc.text of=party.role/><@doc.remark of=party.remark/></@doc.cell>
<@doc.cell of=columns[3]><@doc.text of=party.when/></@doc.cell>
</#if>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro issues of kind>
<#local what = kind?contains("kansen")?then("chances", "risks")>
<#local columns = [{"name": label("report.case-form." + what + ".one")}, {"name": label("forms.voor")}]>
<@doc.table caption=label("report.case-form." + what, of?size) columns=columns>
<#list of as issue>
<@doc.line>
<@doc.cell of=columns[0] heads=true><@doc.text of=issue.text/><@doc.remark of=issue.remark/></@doc.cell>
<@doc.cell of=columns[1]>${written(issue.forWhom?join(", "))}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro papers of>
<#local columns = [{"name": label("forms.titel")}, {"name": label("forms.casus.documenten.soort")}, {"name": label("forms.datum")}, {"name": label("forms.casus.documenten.vindplaats")}]>
<@doc.table caption=label("report.case-form.papers", of?size) columns=columns>
<#list of as paper>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${written(paper.title)}<@doc.remark of=paper.remark/></@doc.cell>
<@doc.cell of=columns[1]>${written(paper.kind)}</@doc.cell>
<@doc.cell of=columns[2]>${date(paper.date)}</@doc.cell>
<@doc.cell of=columns[3]>${paper.place}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro extras>
<#if report.startTalk?has_content || report.instruments?has_content || report.decisions?has_content || report.more?has_content || report.values.rows?has_content || report.deviations?has_content>
<@doc.section title=label("report.case-form.extras")>
<#if report.startTalk?has_content><@doc.row question=label("forms.casus.startgesprek")><#list report.startTalk as talk><@startTalk of=talk/></#list></@doc.row></#if>
<#if report.instruments?has_content><@doc.wide question=label("forms.casus.instrumenten")><@instruments of=report.instruments/></@doc.wide></#if>
<#if report.decisions?has_content><@doc.row question=label("report.decisions")><#list report.decisions as decision><@more.decision of=decision/></#list></@doc.row></#if>
<#if report.values.rows?has_content><@doc.wide question=label("report.matrix.per-workshop")><@pictures.grid of=report.values/></@doc.wide></#if>
<#list report.more as row>
<@doc.row question=label(row.question)><@doc.answers of=row.answers/></@doc.row>
</#list>
<#if report.deviations?has_content><@doc.wide question=label("report.deviations")><@more.deviations of=report.deviations/></@doc.wide></#if>
</@doc.section>
</#if>
</#macro>

<#macro startTalk of>
<@doc.fields name=of.day?has_content?then(date(of.day), label("report.case-form.talk.undated")) text=of.with>
<@doc.field name=label("forms.casus.startgesprek.geschikt") text=word(of.suitable)/>
<@doc.field name=label("forms.waarom") text=of.why/>
<@texts.remark text=of.remark/>
</@doc.fields>
</#macro>

<#macro instruments of>
<#local columns = [{"name": label("forms.instrument")}, {"name": label("forms.status")}, {"name": label("report.case-form.since")}]>
<@doc.table caption=label("report.case-form.instruments", of?size) columns=columns>
<#list of as instrument>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${written(instrument.name)}<@doc.remark of=instrument.remark/></@doc.cell>
<@doc.cell of=columns[1]><#if instrument.status?has_content>${label("report.instrument." + instrument.status)}</#if></@doc.cell>
<@doc.cell of=columns[2]>${date(instrument.since)}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>
