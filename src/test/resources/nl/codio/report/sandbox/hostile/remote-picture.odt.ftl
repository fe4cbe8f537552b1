<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<text:p><draw:frame><draw:image xlink:href="https://example.org/pixel.png"/></draw:frame></text:p>
</@doc.document>
