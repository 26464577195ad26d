/** Scalars and enums. */
export const VALUES = `
"日期 yyyy-mm-dd。 / A calendar day, yyyy-mm-dd."
scalar Date
"北京时间。 / A moment with the offset of Asia/Shanghai: 2018-03-20T09:00:00.000+08:00."
scalar DateTime
"以字符串表示的数，可带负号和小数点。 / A number as a string of digits, perhaps with a sign and a decimal point."
scalar Decimal
"任意 JSON。 / Any JSON value."
scalar JSON

"机关的类别。 / What an organization is."
enum OrganizationKind {
  "人民政府。 / A people’s government."
  GOVERNMENT
  "工作部门。 / A department of a government."
  DEPARTMENT
  "镇（乡）。 / A town or township."
  TOWN
  "街道。 / A subdistrict."
  SUBDISTRICT
  "开发区。 / A development zone."
  DEVELOPMENT_ZONE
  "法律法规授权组织。 / An organization that laws authorize."
  AUTHORIZED_BODY
}
"年度报告格式，按首个适用年度命名。 / The form of the report, named after the first year it holds for."
enum ReportFormat {
  "2008 至 2013 年度：无全国统一的统计表。 / Of 2008 to 2013: no national tables."
  R2008
  "2014 至 2018 年度：《政府信息公开情况统计表》。 / Of 2014 to 2018: one table of nine blocks."
  R2014
  "2019 至 2020 年度：六个部分，表二、表三、表四。 / Of 2019 and 2020: six chapters, tables two to four."
  R2019
  "2021 年度起：六个部分，表二、表三、表四（2021 年式样）。 / Since 2021: six chapters, tables two to four as revised that year."
  R2021
}
"报告涵盖的范围。 / What a report covers."
enum ReportScope {
  "本级。 / The organization itself."
  OWN
  "全域：本级及其部门、乡镇。 / The whole area: it with its departments and towns."
  WHOLE_AREA
}
"建议提案的类别。 / What a proposal is."
enum ProposalKind {
  "人大代表建议。 / A suggestion of a deputy of the people’s congress."
  SUGGESTION
  "政协委员提案。 / A proposal of a member of the consultative conference."
  PROPOSAL
  "议案。 / A motion."
  MOTION
}
"答复的公开方式。 / How much of a reply is public."
enum Disclosure {
  "全文公开。 / All of it."
  FULL
  "摘要公开。 / A summary."
  SUMMARY
  "不予公开。 / Nothing."
  WITHHELD
}
"概数词。 / The word that makes a number an approximate one."
enum Qualifier {
  "约。 / About."
  ABOUT
  "近：略少于。 / Nearly: a little less."
  NEARLY
  "余：略多于。 / Odd: a little more."
  ODD
  "超。 / Over."
  OVER
}
"公开库的一次变动。 / What can happen to the record."
enum ChangeKind {
  "首次公开。 / A first edition."
  PUBLISHED
  "更正：又一版次。 / A further edition."
  CORRECTED
  "撤下：到该版次为止的各版不再显示。 / The editions up to this one are hidden."
  TAKEN_DOWN
  "封存：该版次的内容不复存在，副本须一并删去。 / The content of this edition exists no more; copies remove it."
  SEALED
}
"查到的是什么。 / What a search can find."
enum SearchKind {
  "报告的标题或前言。 / The title or the preamble of a report."
  REPORT
  "章节。 / A section."
  SECTION
  "重点领域信息公开。 / A key initiative."
  INITIATIVE
  "建议提案办理结果。 / A response to a suggestion or proposal."
  PROPOSAL
}
"为何不再显示。 / Why something is hidden."
enum NoticeKind {
  "撤下。 / Taken down."
  TAKEN_DOWN
  "封存。 / Sealed."
  SEALED
}
`
