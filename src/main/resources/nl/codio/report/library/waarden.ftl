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
<@doc.wide question=foundation.name?cap_first>
<#list foundation.paragraphs as paragraph>
<@doc.sentence text=paragraph/>
</#list>
</@doc.wide>
</#list>
</@doc.section>
<#-- {{comment.table}} -->
<@doc.section title="{{values}}">
<#assign columns = [{"name": "{{value}}"}, {"name": "{{meaning}}"}]>
<@doc.table caption="{{caption.values}}" columns=columns>
<#list report.foundations as foundation>
<#list foundation.principles as principle>
<#list principle.values as value>
<@doc.line>
<@doc.cell of=columns[0] heads=true>${value.name}</@doc.cell>
<@doc.cell of=columns[1]>${value.definition}</@doc.cell>
</@doc.line>
</#list>
</#list>
</#list>
</@doc.table>
</@doc.section>
</@doc.body>
<@doc.footer text=label("report.made", version, date(report.source.edition))/>
</@doc.document>
