<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<a href="#x" ping="https://example.org">x</a>
</@doc.document>
