<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<meta http-equiv="refresh" content="0; url=https://example.org">
</@doc.document>
