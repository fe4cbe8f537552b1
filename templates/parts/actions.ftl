<#-- Actions and measures: what is to be done, by whom, by when and how it stands. -->

<#-- A table of actions (records Action). "counts" and "what" are keys of the caption and of the column of texts; "extra" names the columns that the form does not ask for. -->
<#macro table of asOf counts="report.actions.caption" what="report.action.text" extra=["holders", "state"]>
<#local columns = [{"name": label("report.action.id")}, {"name": label(what)}]>
<#list ["values", "holders", "term", "state"] as column>
<#local columns += [{"name": label("report.action." + column), "extra": extra?seq_contains(column)}]>
</#list>
<@doc.table caption=label(counts, of?size, date(asOf)) columns=columns>
<#list of as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${action.id}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=action.text/><@doc.notes of=action.notes/><@doc.remark of=action.remark/></@doc.cell>
<@doc.cell of=columns[2]><#list action.values as value>${phrase(value)}<#sep>, </#list></@doc.cell>
<@doc.cell of=columns[3]>${written(action.holders?join(", "))}</@doc.cell>
<@doc.cell of=columns[4]>${date(action.term)}<#if action.from?has_content> (${label("report.action.from", date(action.from))})</#if></@doc.cell>
<@doc.cell of=columns[5]><@state of=action/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>

<#-- The same of the measures of a strategy. -->
<#macro measures of asOf extra=[]>
<@table of=of asOf=asOf counts="report.measures.caption" what="report.measure" extra=extra/>
</#macro>

<#-- How an action stands: its state, or how many days it is late. -->
<#macro state of>
<#if (of.daysLate > 0)><@doc.state kind="late" text=label("report.state.late", of.daysLate)/><#else><@doc.state kind=of.state text=label("report.state." + of.state)/></#if>
</#macro>

<#-- A table of actions that are usable elsewhere too (records Action.Wider). -->
<#macro wider of>
<#local columns = [{"name": label("report.action.id")}, {"name": label("report.action.text")}, {"name": label("report.wider.projects")}, {"name": label("report.wider.organisation")}]>
<@doc.table caption=label("report.wider.caption", of?size) columns=columns>
<#list of as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${action.id}</@doc.cell>
<@doc.cell of=columns[1]><@doc.text of=action.text/></@doc.cell>
<@doc.cell of=columns[2]><@doc.text of=action.projects/></@doc.cell>
<@doc.cell of=columns[3]><@doc.text of=action.organisation/></@doc.cell>
</@doc.line>
</#list>
</@doc.table>
</#macro>
