<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<p style="background: \75 rl(https://example.org/pixel.png)">x</p>
</@doc.document>
