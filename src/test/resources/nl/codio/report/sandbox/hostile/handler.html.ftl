<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<p onclick="alert(1)">x</p>
</@doc.document>
