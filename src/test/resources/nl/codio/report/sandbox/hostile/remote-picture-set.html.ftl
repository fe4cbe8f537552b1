<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<img srcset="https://example.org/pixel.png 2x" alt="">
</@doc.document>
