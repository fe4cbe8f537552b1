<#-- {{about}} -->
<@doc.document title="{{title}}">
<#-- {{comment.head}} -->
<@doc.header kind="CODIO" title="{{title}}">
<@doc.fact name="{{edition}}" text=date(report.source.edition)/>
</@doc.header>
<@doc.body>
<#-- {{comment.section}} -->
<@doc.section title="{{foundations}}">
<#list report.foundations as foundation>
<@doc.sentence text=foundation.name?cap_first + ": " + foundation.principles?map(principle -> principle.name)?join(", ")/>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{values}}">
<#assign columns = [{"name": "{{principle}}"}, {"name": "{{values}}"}]>
<@doc.table caption="{{caption.values}}" columns=columns>
<#list report.foundations as foundation>
<#list foundation.principles as principle>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${principle.name}</@doc.cell>
<@doc.cell of=columns[1]>${principle.values?map(value -> value.name)?join(", ")}</@doc.cell>
</@doc.line>
</#list>
</#list>
</@doc.table>
</@doc.section>
</@doc.body>
<@doc.footer text=label("report.made", version, date(report.source.edition))/>
</@doc.document>
