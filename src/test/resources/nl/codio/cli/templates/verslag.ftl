<#ftl attributes={"rapport": "verslag", "model": 1}>
<#-- Een eigen rapport, gemaakt van de gegevens van codio's rapport verslag.
     Begin klein: verander een tekst, bewaar, en kijk. Welke gegevens en macro's er zijn,
     staat in docs/sjablonen/gegevens.md. Een regel als deze is uitleg en komt niet in het rapport. -->
<#import "parts/page.ftl" as page>
<#assign head = report.head>
<@doc.document title=head.title>
<#-- De kop: wat voor stuk het is, de titel, en daaronder de feiten. -->
<@doc.header kind=page.kind(head, "Nieuw") title=head.title>
<@doc.fact name="Workshop" text=date(head.workshop)/>
</@doc.header>
<@doc.body>
<#-- Een deel met een kop erboven. Is er niets ingevuld, dan zegt empty dat. -->
<@doc.section title="Waarden">
<#list report.values as chosen>
<@doc.value value=chosen.value>
<@doc.field name="Waarom" text=chosen.why/>
</@doc.value>
<#else>
<@doc.empty/>
</#list>
</@doc.section>
<#-- Een tabel: eerst de kolommen, dan voor elke rij een line met in elke kolom een cell. -->
<@doc.section title="Acties">
<#assign columns = [{"name": "Actie"}, {"name": "Wie"}, {"name": "Wanneer"}]>
<#if report.actions?has_content>
<@doc.table caption="De acties uit de workshop" columns=columns>
<#list report.actions as action>
<@doc.line>
<@doc.cell of=columns[0] heads=true><@doc.text of=action.text/></@doc.cell>
<@doc.cell of=columns[1]>${action.holders?join(", ")}</@doc.cell>
<@doc.cell of=columns[2]>${date(action.term)}</@doc.cell>
</@doc.line>
</#list>
</@doc.table>
<#else>
<@doc.empty/>
</#if>
</@doc.section>
</@doc.body>
<@page.footer of=head/>
</@doc.document>
