<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<p style="background: url(https://example.org/pixel.png)">x</p>
</@doc.document>
