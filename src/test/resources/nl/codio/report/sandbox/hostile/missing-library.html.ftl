<#ftl attributes={"rapport": "verslag", "model": 1}>
<#import "parts/action.ftl" as actions>
