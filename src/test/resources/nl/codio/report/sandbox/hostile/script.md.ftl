<#ftl attributes={"rapport": "verslag", "model": 1}>
<script>alert(1)</script>
