<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<iframe src="https://example.org"></iframe>
</@doc.document>
