<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<base href="https://example.org/">
</@doc.document>
