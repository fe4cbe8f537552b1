<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<style>p { background: url("https://example.org/pixel.png") }</style>
</@doc.document>
