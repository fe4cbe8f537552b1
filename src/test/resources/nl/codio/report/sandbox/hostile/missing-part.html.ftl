<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.hed.title>x</@doc.document>
