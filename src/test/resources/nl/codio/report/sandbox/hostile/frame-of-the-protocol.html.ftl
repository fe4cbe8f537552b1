<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
+${"\x0000\x0000\x0000\x0001"}-
</@doc.document>
