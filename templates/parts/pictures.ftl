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

<#-- A day in so few letters that it heads a narrow column. -->
<#function shortDay iso>
<#return iso?matches("\\d{4}-\\d{2}-\\d{2}")?then(iso[8..]?number + " " + label("report.picture.month." + iso[5..6], iso[0..3]), date(iso))>
</#function>

<#-- The values in workshops, drawn and as a table that tells the same. -->
<#macro grid of id="waarden-per-workshop">
<@doc.picture of=of id=id kind="grid" caption=label("report.picture.grid.caption")/>
<#local columns = [{"name": label("report.matrix.value")}]>
<#list of.columns as column>
<#local when = (column.workshops > 1)?then(label("report.matrix.workshops", column.workshops), column.day?has_content?then(shortDay(column.day), label("report.matrix.no-day")))>
<#local shown>${when}<#if column.theCase?has_content> · ${written(column.theCase)}</#if></#local>
<#local columns += [{"name": when + column.theCase?has_content?then(" · " + column.theCase, ""), "shown": shown}]>
</#list>
<@doc.table caption=label("report.matrix.workshops.caption", of.rows?size) columns=columns>
<#list of.rows as row>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${told(row.name, row.language)}<#if row.own> (${label("report.value.own")})</#if></@doc.cell>
<#list row.marks as mark>
<@doc.cell of=columns[mark?counter]>${label("report.matrix.mark." + mark)}</@doc.cell>
</#list>
</@doc.line>
</#list>
</@doc.table>
<#if (of.more > 0)><@doc.sentence text=label("report.matrix.more", of.more)/></#if>
</#macro>

<#-- Which group found which value (record ValueMatrix), as a table. -->
<#macro matrix of>
<#local columns = [{"name": label("report.matrix.value")}] + of.columns?map(column -> {"name": column.text, "shown": phrase(column)})>
<@doc.table caption=label("report.matrix.groups") columns=columns>
<#list of.rows as row>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${phrase(row.value.name)}</@doc.cell>
<#list row.found as found>
<@doc.cell of=columns[found?counter]>${label("report.matrix." + found?then("yes", "no"))}</@doc.cell>
</#list>
</@doc.line>
</#list>
</@doc.table>
</#macro>
