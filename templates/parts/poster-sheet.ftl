<#-- The poster as one page: every block has its place, in hundredths of the width; texts flow within it. -->
<#assign sheet = sheet(report)>
<@doc.sheetPage title=label("report.poster.page", title) portrait=sheet.portrait>
<main class="sheet" style="height: ${num(sheet.height)}rem">
<@heading of=sheet.heading/>
<@values of=sheet.values/>
<@tasks of=sheet.actions/>
<@checks of=sheet.checklist/>
<p class="foot" style="${line(sheet.footer)}">${sheet.footer.text}</p>
</main>
</@doc.sheetPage>

<#function num x><#return ((x * 100)?round / 100)?c></#function>
<#function line of><#return "left: " + num(of.left) + "rem; top: " + num(of.top) + "rem; width: " + num(of.width) + "rem; font-size: " + num(of.size) + "rem"></#function>
<#function area of><#return "left: " + num(of.left) + "rem; top: " + num(of.top) + "rem; width: " + num(of.width) + "rem; height: " + num(of.height) + "rem"></#function>

<#macro ring><span class="ring"><span class="dot"></span></span></#macro>

<#macro heading of>
<#if sheet.blank>
<h1 class="kicker" style="${line(of.kicker)}">${of.kicker.text}</h1>
<#else>
<p class="kicker" style="${line(of.kicker)}">${of.kicker.text}</p>
<h1 style="left: ${num(of.kicker.left)}rem; top: ${num(of.top)}rem; width: ${num(of.kicker.width)}rem; font-size: ${num(of.size)}rem">${written(of.lines?join(" "))}</h1>
</#if>
<#list of.prompts as prompt>
<p class="prompt" style="${line(prompt)}">${prompt.text}</p>
</#list>
<div class="rule" style="left: ${num(of.kicker.left)}rem; top: ${num(of.rule)}rem; width: ${num(of.kicker.width)}rem"></div>
</#macro>

<#macro values of>
<h2 style="${line(of.title)}">${of.title.text}</h2>
<#if of.note.text?has_content>
<p class="note" style="${line(of.note)}"><@ring/> ${of.note.text}</p>
</#if>
<#list of.panels as panel>
<section class="panel ${panel.id}" style="${area(panel.area)}">
<h3 style="height: ${num(panel.bar)}rem; line-height: ${num(panel.bar)}rem; font-size: ${num(panel.bar * 0.53)}rem"><span class="sign"></span>${panel.name}</h3>
<#if panel.posts?has_content>
<div class="posts" style="font-size: ${num(of.scale)}rem">
<#list panel.posts as post>
<div class="post">
<p class="name<#if post.accent> accent</#if>"><#if post.accent><@ring/><span class="unseen">${label("report.poster.accent.one")}: </span></#if>${phrase(post.name)}</p>
<#if post.why?has_content><p class="why">${written(post.why)}</p></#if>
</div>
</#list>
</div>
</#if>
<#if panel.more?has_content><p class="more">${panel.more}</p></#if>
<#list 0..<panel.lines as number><div class="writing"></div></#list>
<#if panel.choice?has_content>
<div class="choice">
<#list panel.choice as choice><p>${choice.text}</p></#list>
</div>
</#if>
</section>
</#list>
</#macro>

<#macro tasks of>
<h2 style="${line(of.title)}">${of.title.text}</h2>
<div class="tasks" style="${area(of.area)}">
<table<#if !of.rows?has_content> class="blank"</#if> style="font-size: ${num(of.scale)}rem">
<thead>
<tr style="height: ${num(of.head)}rem; font-size: ${num(of.head * 0.43)}rem"><#list of.columns as column><th scope="col" style="width: ${num(column.share)}%">${column.name}</th></#list></tr>
</thead>
<tbody>
<#list of.rows as row>
<tr><#list row.cells as cell><#if cell?index == 0><th scope="row">${cell.text}</th><#elseif cell.missing><td class="missing">${cell.text}</td><#else><td>${[1, 2]?seq_contains(cell?index)?then(written(cell.text), cell.text)}</td></#if></#list></tr>
</#list>
<#list 0..<of.empty as number>
<tr class="hand" style="height: ${num(of.hand)}rem"><#list of.columns as column><td></td></#list></tr>
</#list>
<#-- Not even the first of them fits, or there is none. -->
<#if !of.rows?has_content && of.empty == 0><tr><td colspan="4" class="missing">${of.more?has_content?then(of.more, label(edition.open?then("report.empty.public", "report.empty")))}</td></tr></#if>
</tbody>
</table>
<#if of.more?has_content && of.rows?has_content><p class="more">${of.more}</p></#if>
</div>
</#macro>

<#macro checks of>
<h2 style="${line(of.title)}">${of.title.text}</h2>
<div class="frame" style="${area(of.area)}"></div>
<#list of.checks as check>
<section class="check" style="${area(check.area)}; font-size: ${num(of.scale)}rem">
<span class="box" aria-hidden="true"><#if check.ticked>✓</#if></span>
<div class="asked">
<h3>${check.question}</h3>
<#if check.answer?has_content><p>${report.checklist[check?index].answer.key?has_content?then(check.answer, written(check.answer))}</p></#if>
</div>
<#if !check.answer?has_content><div class="answer-line"></div></#if>
</section>
</#list>
</#macro>
