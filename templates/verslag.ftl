<#-- The report of a workshop: bijlage 5 in the handbook's order (R300-R309), then the extra rows. -->
<#assign head = report.head>
<@doc.document title=head.title>
<@doc.header kind=(head.organisation?has_content)?then(head.organisation + " · ", "") + label("report.kind") title=head.title>
<@doc.fact name=label("report.fact.workshop") text=date(head.workshop)/>
<@doc.fact name=label("report.fact.moment") text=word(head.moment)/>
<#-- Who took part and who leads is for the organisation itself. -->
<#if !edition.open>
<@doc.fact name=label("report.fact.participants") text=(head.participants > 0)?then(label("report.fact.participants.all", head.participants, head.externals), "")/>
<@doc.fact name=label("report.fact.coordinator") text=head.coordinator/>
<@doc.fact name=label("report.fact.facilitator") text=head.facilitator/>
</#if>
<@doc.fact name=label("report.fact.edition") text=date(head.edition)/>
</@doc.header>
<@doc.figures title=label("report.figures")>
<#list report.figures as figure>
<@doc.figure number=label("report.figure." + figure.kind + ".number", figure.numbers, date(figure.day)) counts=label("report.figure." + figure.kind + ".counts", figure.numbers, date(figure.day))/>
</#list>
</@doc.figures>
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
<@doc.footer text=label("report.made", version, date(head.edition))/>
</@doc.document>

<#macro values>
<@doc.section title=label("report.aspect.values") lead=label("report.question.values")>
<#list report.values as chosen>
<#local badges = []>
<#if chosen.value.own><#local badges += [label("report.value.own")]></#if>
<#if chosen.accent><#local badges += [label("report.value.accent")]></#if>
<#if chosen.mostImportant><#local badges += [label("report.value.important")]></#if>
<@doc.value value=chosen.value badges=badges>
<@definition value=chosen.value/>
<@doc.field name=label("report.value.why") text=chosen.why/>
<@doc.field name=label("report.value.meaning") text=chosen.meaning/>
<@remark text=chosen.remark/>
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
<@definition value=accent.value/>
<@doc.field name=label("report.accent.rationale") text=accent.rationale/>
<@doc.field name=label("report.accent.charge") text=accent.charge/>
<@remark text=accent.remark/>
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
<#if report.actions?has_content><@actions/><#else><@doc.empty/></#if>
</@doc.wide>
<@doc.wide question=label("report.question.wider")>
<#if report.wider?has_content><@wider/><#else><@doc.empty/></#if>
</@doc.wide>
</@doc.section>
</#macro>

<#macro weighing>
<#local weighed = report.weighing.tensions?filter(tension -> tension.weighing?has_content)>
<#if report.weighing.overall?has_content || !weighed?has_content><@doc.answers of=report.weighing.overall/></#if>
<#list weighed as tension>
<@doc.field name=tension.between?join(" – ") text=tension.weighing/>
</#list>
</#macro>

<#macro actions>
<#local columns = [{"name": label("report.action.id")}, {"name": label("report.action.text")}, {"name": label("report.action.values")}, {"name": label("report.action.holders"), "extra": true}, {"name": label("report.action.term")}, {"name": label("report.action.state"), "extra": true}]>
<@doc.table caption=label("report.actions.caption", report.actions?size, date(report.head.asOf)) columns=columns>
<#list report.actions as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${action.id}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=action.text/><@doc.notes of=action.notes/><@doc.remark of=action.remark/></@doc.cell>
<@doc.cell of=columns[2]>${action.values?join(", ")}</@doc.cell>
<@doc.cell of=columns[3]>${action.holders?join(", ")}</@doc.cell>
<@doc.cell of=columns[4]>${date(action.term)}<#if action.from?has_content> (${label("report.action.from", date(action.from))})</#if></@doc.cell>
<@doc.cell of=columns[5]><@state of=action/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro state of>
<#if (of.daysLate > 0)><@doc.state kind="late" text=label("report.state.late", of.daysLate)/><#else><@doc.state kind=of.state text=label("report.state." + of.state)/></#if>
</#macro>

<#macro wider>
<#local columns = [{"name": label("report.action.id")}, {"name": label("report.action.text")}, {"name": label("report.wider.projects")}, {"name": label("report.wider.organisation")}]>
<@doc.table caption=label("report.wider.caption", report.wider?size) columns=columns>
<#list report.wider as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${action.id}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=action.text/></@doc.cell>
<@doc.cell of=columns[2]><@doc.text of=action.projects/></@doc.cell>
<@doc.cell of=columns[3]><@doc.text of=action.organisation/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro extras>
<#local extras = report.extras>
<@doc.section title=label("report.aspect.extras") extra=true>
<#if !edition.open><@doc.wide question=label("report.participants") extra=true>
<#if extras.participants?has_content><@participants of=extras.participants/><#else><@doc.empty/></#if>
</@doc.wide></#if>
<#if report.weighing.tensions?has_content><@doc.wide question=label("report.tensions") extra=true><@tensions of=report.weighing.tensions/></@doc.wide></#if>
<#if report.weighing.overlaps?has_content><@doc.row question=label("report.overlaps") extra=true>
<#list report.weighing.overlaps as overlap>
<@doc.field name=overlap.between?join(" – ") text=overlap.choice/>
<@remark text=overlap.remark/>
</#list>
</@doc.row></#if>
<#if extras.decisions?has_content><@doc.row question=label("report.decisions") extra=true><#list extras.decisions as decision><@decided of=decision/></#list></@doc.row></#if>
<@notes title=label("report.follow-up") of=extras.followUp/>
<@notes title=label("report.checklist") of=extras.checklist/>
<@notes title=label("report.notes") of=extras.notes/>
<#if extras.deviations?has_content><@doc.wide question=label("report.deviations") extra=true><@deviations of=extras.deviations/></@doc.wide></#if>
</@doc.section>
</#macro>

<#macro participants of>
<#local columns = [{"name": label("report.participant.who")}, {"name": label("report.participant.from")}, {"name": label("report.participant.group")}, {"name": label("report.participant.perspective")}]>
<@doc.table caption=label("report.participants.caption", of?size) columns=columns>
<#list of as participant>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${participant.who}</@doc.cell>
<@doc.cell of=columns[1]>${label("report.participant." + participant.external?then("external", "internal"))}</@doc.cell>
<@doc.cell of=columns[2]>${participant.group}</@doc.cell>
<@doc.cell of=columns[3]>${participant.perspective}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro tensions of>
<#local columns = [{"name": label("report.tension.between")}, {"name": label("report.tension.why")}, {"name": label("report.tension.weighing")}] + edition.open?then([], [{"name": label("report.tension.decision")}])>
<@doc.table caption=label("report.tensions.caption", of?size) columns=columns>
<#list of as tension>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${tension.between?join(" – ")}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=tension.why/><@doc.remark of=tension.remark/></@doc.cell>
<@doc.cell of=columns[2]><#if tension.weighing?has_content>${label("report.tension.weighed")}</#if></@doc.cell>
<#if !edition.open><@doc.cell of=columns[3]>${tension.decision?has_content?then(tension.decision, label("report.none"))}</@doc.cell></#if>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro decided of>
<@doc.fields name=date(of.day) text=word(of.outcome)>
<#if of.by?has_content><@doc.field name=label("report.decision.by") text=of.by/></#if>
<@doc.field name=label("report.decision.reason") text=of.reason/>
<#list of.conditions as condition>
<#local judged = condition.judged?has_content?then(", " + label("report.condition.judged", date(condition.judged)), "")>
<#local met = (condition.met.key + condition.met.own)?has_content?then(label("report.condition.met", word(condition.met)) + judged, "")>
<@doc.field name=label("report.decision.condition") text=condition.text after=[condition.action, met]?filter(part -> part?has_content)?join("; ")/>
</#list>
<@remark text=of.remark/>
</@doc.fields>
</#macro>

<#macro deviations of>
<#local columns = [{"name": label("report.deviation.rule")}, {"name": label("report.deviation.about")}, {"name": label("report.deviation.reason")}, {"name": label("report.deviation.until")}]>
<@doc.table caption=label("report.deviations.caption", of?size) columns=columns>
<#list of as deviation>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${deviation.rule}</@doc.cell>
<@doc.cell of=columns[1]>${deviation.about?has_content?then(deviation.about?join(", "), label("report.deviation.everything"))}</@doc.cell>
<@doc.cell of=columns[2]><@doc.text of=deviation.reason/></@doc.cell>
<@doc.cell of=columns[3]>${deviation.until?has_content?then(date(deviation.until), "–")}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#macro notes title of>
<#if of?has_content><@doc.row question=title extra=true><#list of as note><@doc.note of=note/></#list></@doc.row></#if>
</#macro>

<#macro definition value>
<#if value.own><@doc.field name=label("report.value.definition") text=value.definition/></#if>
</#macro>

<#macro remark text>
<#if text?has_content><@doc.field name=label("report.remark") text=text/></#if>
</#macro>
