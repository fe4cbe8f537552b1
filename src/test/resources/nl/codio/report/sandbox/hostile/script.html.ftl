<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<script>alert(1)</script>
</@doc.document>
