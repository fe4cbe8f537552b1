<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<object data="https://example.org/x.swf"></object>
</@doc.document>
