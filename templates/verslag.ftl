<#-- The report of a workshop: bijlage 5 in the handbook's order (R300-R309), then the extra rows. -->
<#import "parts/actions.ftl" as actions>
<#import "parts/extras.ftl" as more>
<#import "parts/figures.ftl" as figures>
<#import "parts/page.ftl" as page>
<#import "parts/pictures.ftl" as pictures>
<#import "parts/texts.ftl" as texts>
<#assign head = report.head>
<@doc.document title=head.title>
<@doc.header kind=page.kind(head, label("report.kind")) title=written(head.title)>
<@doc.fact name=label("report.fact.workshop") text=date(head.workshop)/>
<@doc.fact name=label("report.fact.moment") text=head.moment.key?has_content?then(word(head.moment), written(head.moment.own))/>
<#-- Who took part and who leads is for the organisation itself. -->
<#if !edition.open>
<@doc.fact name=label("report.fact.participants") text=(head.participants > 0)?then(label("report.fact.participants.all", head.participants, head.externals), "")/>
<@doc.fact name=label("report.fact.coordinator") text=written(head.coordinator)/>
<@doc.fact name=label("report.fact.facilitator") text=written(head.facilitator)/>
</#if>
<@doc.fact name=label("report.fact.edition") text=date(head.edition)/>
</@doc.header>
<@figures.all of=report.figures/>
<@doc.body>
<#list report.sections as section>
<@doc.section title=label("report.aspect." + section.aspect)>
<#list section.rows as row>
<@doc.row question=label("report.question." + row.question)><@doc.answers of=row.answers/></@doc.row>
</#list>
</@doc.section>
</#list>
<@values/>
<@strategy/>
<@monitoring/>
<@extras/>
</@doc.body>
<@page.footer of=head/>
</@doc.document>

<#macro values>
<@doc.section title=label("report.aspect.values") lead=label("report.question.values")>
<#if report.values?has_content><@pictures.wheel of=report.pictures.wheel/></#if>
<#list report.values as chosen>
<#local badges = []>
<#if chosen.value.own><#local badges += [label("report.value.own")]></#if>
<#if chosen.accent><#local badges += [label("report.value.accent")]></#if>
<#if chosen.mostImportant><#local badges += [label("report.value.important")]></#if>
<@doc.value value=chosen.value badges=badges>
<@texts.definition value=chosen.value/>
<@doc.field name=label("report.value.why") text=chosen.why/>
<@doc.field name=label("report.value.meaning") text=chosen.meaning/>
<@texts.remark text=chosen.remark/>
</@doc.value>
<#else>
<@doc.empty/>
</#list>
</@doc.section>
</#macro>

<#macro strategy>
<#local strategy = report.strategy>
<@doc.section title=label("report.aspect.strategy") lead=label("report.question.strategy")>
<#if strategy.situation != "judged">
<@doc.sentence text=label("report.strategy." + strategy.situation)/>
<#elseif strategy.title?has_content>
<@doc.sentence text=strategy.version?has_content?then(label("report.accent.of-version", strategy.title, date(strategy.version)), label("report.accent.of", strategy.title))/>
</#if>
<#list strategy.accents as accent>
<#local role = accent.role.key?has_content?then(accent.role.key, "none")>
<@doc.value value=accent.value badges=accent.value.own?then([label("report.value.own")], []) state=label("report.role." + role) kind=role>
<#if accent.chosen>
<@doc.sentence text=label("report.value.chosen")/>
<#else>
<@doc.field name=label("report.value.why") text=accent.why/>
<#if role != "nee"><@doc.field name=label("report.value.meaning") text=accent.meaning/></#if>
</#if>
<@texts.definition value=accent.value/>
<@doc.field name=label("report.accent.rationale") text=accent.rationale/>
<@doc.field name=label("report.accent.charge") text=accent.charge/>
<@texts.remark text=accent.remark/>
</@doc.value>
</#list>
</@doc.section>
</#macro>

<#macro monitoring>
<@doc.section title=label("report.aspect.monitoring")>
<@doc.row question=label("report.question.weighing")>
<@weighing/>
</@doc.row>
<@doc.wide question=label("report.question.actions")>
<#if report.actions?has_content><@pictures.timeline of=report.pictures.timeline/><@actions.table of=report.actions asOf=report.head.asOf/><#else><@doc.empty/></#if>
</@doc.wide>
<@doc.wide question=label("report.question.wider")>
<#if report.wider?has_content><@actions.wider of=report.wider/><#else><@doc.empty/></#if>
</@doc.wide>
</@doc.section>
</#macro>

<#macro weighing>
<#local weighed = report.weighing.tensions?filter(tension -> tension.weighing?has_content)>
<#if report.weighing.overall?has_content || !weighed?has_content><@doc.answers of=report.weighing.overall/></#if>
<#list weighed as tension>
<@doc.field name=texts.between(tension) text=tension.weighing/>
</#list>
</#macro>

<#macro extras>
<#local extras = report.extras>
<@doc.section title=label("report.aspect.extras") extra=true>
<#if !edition.open><@doc.wide question=label("report.participants") extra=true>
<#if extras.participants?has_content><@more.participants of=extras.participants/><#else><@doc.empty/></#if>
</@doc.wide></#if>
<#if !edition.open && report.pictures.matrix.columns?has_content && report.pictures.matrix.rows?has_content><@doc.wide question=label("report.matrix") extra=true><@pictures.matrix of=report.pictures.matrix/></@doc.wide></#if>
<#if report.weighing.tensions?has_content><@doc.wide question=label("report.tensions") extra=true><@pictures.tensions of=report.pictures.tensions/><@more.tensions of=report.weighing.tensions/></@doc.wide></#if>
<#if report.weighing.overlaps?has_content><@doc.row question=label("report.overlaps") extra=true>
<#list report.weighing.overlaps as overlap>
<@doc.field name=texts.between(overlap) text=overlap.choice/>
<@texts.remark text=overlap.remark/>
</#list>
</@doc.row></#if>
<#if extras.decisions?has_content><@doc.row question=label("report.decisions") extra=true><#list extras.decisions as decision><@more.decision of=decision/></#list></@doc.row></#if>
<@more.notes title=label("report.follow-up") of=extras.followUp/>
<@more.notes title=label("report.checklist") of=extras.checklist/>
<@more.notes title=label("report.notes") of=extras.notes/>
<#if extras.deviations?has_content><@doc.wide question=label("report.deviations") extra=true><@more.deviations of=extras.deviations/></@doc.wide></#if>
</@doc.section>
</#macro>
