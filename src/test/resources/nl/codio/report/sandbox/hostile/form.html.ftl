<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<form action="https://example.org"><input name="naam"></form>
</@doc.document>
