<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
${"<script src=x></script>"?no_esc}
</@doc.document>
