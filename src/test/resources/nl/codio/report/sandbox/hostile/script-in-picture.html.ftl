<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<svg><script>alert(1)</script></svg>
</@doc.document>
