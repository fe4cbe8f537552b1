<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<#attempt>${report.getClass()}<#recover>gered</#attempt>
</@doc.document>
