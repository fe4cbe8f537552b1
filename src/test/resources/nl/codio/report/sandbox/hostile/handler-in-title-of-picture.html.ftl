<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<svg><title><img src onerror=alert(1)></title></svg>
</@doc.document>
