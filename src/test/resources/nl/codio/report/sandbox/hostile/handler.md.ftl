<#ftl attributes={"rapport": "verslag", "model": 1}>
Een regel met <b onmouseover="alert(1)">nadruk</b>.
