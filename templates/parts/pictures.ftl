<#-- What a report draws as well as tells; a format that cannot draw leaves it out. -->
<#macro matrix of>
<#local columns = [{"name": label("report.matrix.value")}] + of.columns?map(column -> {"name": date(column)})>
<@doc.table caption=label("report.matrix." + of.of) columns=columns>
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
