<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<svg><image xlink:href="https://example.org/pixel.png"/></svg>
</@doc.document>
