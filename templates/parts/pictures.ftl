<#-- What a report draws as well as tells; a format that cannot draw leaves it out. -->

<#-- The value wheel (record ValueWheel). -->
<#macro wheel of id="waarden" caption=label("report.picture.wheel.caption")>
<@doc.picture of=of id=id kind="wheel" caption=caption/>
</#macro>

<#-- The actions in time (record ActionTimeline); nothing when there are none. -->
<#macro timeline of id="acties">
<#if of.bars?has_content><@doc.picture of=of id=id kind="timeline" caption=label("report.picture.timeline.caption", date(of.asOf))/></#if>
</#macro>

<#-- Tensions as a graph (record TensionGraph); one tension needs no picture. -->
<#macro tensions of id="spanningen">
<#if (of.edges?size > 1)><@doc.picture of=of id=id kind="tensions" caption=label("report.picture.tensions.caption")/></#if>
</#macro>

<#-- Which group found which value (record ValueMatrix), as a table. -->
<#macro matrix of>
<#local columns = [{"name": label("report.matrix.value")}] + of.columns?map(column -> {"name": date(column)})>
<@doc.table caption=label("report.matrix.groups") columns=columns>
<#list of.rows as row>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${row.value.name}</@doc.cell>
<#list row.found as found>
<@doc.cell of=columns[found?counter]>${label("report.matrix." + found?then("yes", "no"))}</@doc.cell>
</#list>
</@doc.line>
</#list>
</@doc.table>
</#macro>
