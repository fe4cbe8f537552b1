<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<a href="data:text/html,x">x</a>
</@doc.document>
