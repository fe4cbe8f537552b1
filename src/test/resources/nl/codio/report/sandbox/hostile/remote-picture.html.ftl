<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<img src="https://example.org/pixel.png" alt="">
</@doc.document>
