<@doc.document title="Proef">
los ${"<"} <text:span>en</text:span> los
<@doc.text of=report.text/>
<table:table><table:table-column/>
<table:table-row><table:table-cell office:value-type="string">los in een cel<@doc.text of=report.text/></table:table-cell></table:table-row>
</table:table>
</@doc.document>
