<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<svg/onload=alert(1)>
</@doc.document>
