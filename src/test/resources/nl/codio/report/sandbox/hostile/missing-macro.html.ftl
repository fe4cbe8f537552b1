<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<@doc.senctence text="x"/>
</@doc.document>
