<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<p>een alinea<br>
</@doc.document>
