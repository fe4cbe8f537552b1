<#ftl attributes={"rapport": "verslag", "model": 1}>
<#assign jython = "freemarker.template.utility.JythonRuntime"?new()>
<@jython>import os</@jython>
