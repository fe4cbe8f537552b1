<#ftl attributes={"rapport": "verslag", "model": 1}>
<@doc.document title=report.head.title>
<style>@import "https://example.org/stijl.css";</style>
</@doc.document>
