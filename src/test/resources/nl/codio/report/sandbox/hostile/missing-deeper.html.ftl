<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<@doc.sentence text=report.head.organization/>
</@doc.document>
