<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<link rel="stylesheet" href="https://example.org/stijl.css">
</@doc.document>
