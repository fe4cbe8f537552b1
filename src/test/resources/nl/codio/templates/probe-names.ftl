<#list .data_model?keys?sort as name>${name}
</#list>
