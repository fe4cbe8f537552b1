<#ftl attributes={"rapport": "verslag", "model": 1}>
<#list 1..250000 as i>honderd tekens, honderd tekens, honderd tekens, honderd tekens, honderd tekens, honderd tekens, honder</#list>
