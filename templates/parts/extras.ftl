<#-- What a form of the handbook does not ask, and a report tells as extra. -->
<#import "texts.ftl" as texts>

<#-- Who took part (records Extras.Participant), as a table. -->
<#macro participants of>
<#local columns = [{"name": label("report.participant.who")}, {"name": label("report.participant.from")}, {"name": label("report.participant.group")}, {"name": label("report.participant.perspective")}]>
<@doc.table caption=label("report.participants.caption", of?size) columns=columns>
<#list of as participant>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${written(participant.who)}</@doc.cell>
<@doc.cell of=columns[1]>${label("report.participant." + participant.external?then("external", "internal"))}</@doc.cell>
<@doc.cell of=columns[2]>${phrase(participant.group)}</@doc.cell>
<@doc.cell of=columns[3]>${written(participant.perspective)}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#-- The tensions (records Weighing.Tension), as a table. -->
<#macro tensions of>
<#local columns = [{"name": label("report.tension.between")}, {"name": label("report.tension.why")}, {"name": label("report.tension.weighing")}] + edition.open?then([], [{"name": label("report.tension.decision")}])>
<@doc.table caption=label("report.tensions.caption", of?size) columns=columns>
<#list of as tension>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${texts.between(tension)}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=tension.why/><@doc.remark of=tension.remark/></@doc.cell>
<@doc.cell of=columns[2]><#if tension.weighing?has_content>${label("report.tension.weighed")}</#if></@doc.cell>
<#if !edition.open><@doc.cell of=columns[3]><#if tension.decision?has_content>${written(tension.decision)}<#else>${label("report.none")}</#if></@doc.cell></#if>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#-- A decision to go on or stop (record Extras.Decision), with its conditions. -->
<#macro decision of>
<@doc.fields name=date(of.day) text=word(of.outcome)>
<#if of.by?has_content><@doc.field name=label("report.decision.by") text=of.by/></#if>
<@doc.field name=label("report.decision.reason") text=of.reason/>
<#list of.conditions as condition>
<#local judged = condition.judged?has_content?then(", " + label("report.condition.judged", date(condition.judged)), "")>
<#local met = (condition.met.key + condition.met.own)?has_content?then(label("report.condition.met", word(condition.met)) + judged, "")>
<@doc.field name=label("report.decision.condition") text=condition.text after=[condition.action, met]?filter(part -> part?has_content)?join("; ")/>
</#list>
<@texts.remark text=of.remark/>
</@doc.fields>
</#macro>

<#-- Norms that were left on purpose (records Extras.Deviation), as a table. -->
<#macro deviations of>
<#local columns = [{"name": label("report.deviation.rule")}, {"name": label("report.deviation.about")}, {"name": label("report.deviation.reason")}, {"name": label("report.deviation.until")}]>
<@doc.table caption=label("report.deviations.caption", of?size) columns=columns>
<#list of as deviation>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${deviation.rule}</@doc.cell>
<@doc.cell of=columns[1]>${deviation.about?has_content?then(written(deviation.about?join(", ")), label("report.deviation.everything"))}</@doc.cell>
<@doc.cell of=columns[2]><@doc.text of=deviation.reason/></@doc.cell>
<@doc.cell of=columns[3]>${deviation.until?has_content?then(date(deviation.until), "–")}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#-- What was said under fixed headings (records Note), under a title; nothing when there is none. -->
<#macro notes title of>
<#if of?has_content><@doc.row question=title extra=true><#list of as note><@doc.note of=note/></#list></@doc.row></#if>
</#macro>
