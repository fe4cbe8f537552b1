<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<svg><rect fill="url(https://example.org/f.svg#a)"/></svg>
</@doc.document>
