/** The parts of a report. */
export const PARTS = `
"章节，最多四级。 / A section; they nest four levels deep."
type PublishedSection {
  "编号，在各版次间不变。 / Its id, the same through editions."
  id: ID!
  "所属报告及版次。 / The edition that it belongs to."
  report: ReportRef!
  "印出的序号：一、（一）1.（1）。 / Its number as printed."
  number: String!
  "层级，从 1 起。 / Its level, from 1."
  level: Int!
  "标题。 / Its heading."
  heading: String!
  "所写明的法定内容的标识。 / The ids of the statutory topics that it covers."
  covers: [ID!]!
  "正文。 / Its text."
  body: RichText!
  "下一级章节，按文内顺序。 / The sections below it in reading order."
  children: [PublishedSection!]!
}
"重点领域信息公开的一项。 / A key initiative."
type PublishedKeyInitiative {
  "编号，在各版次间不变。 / Its id, the same through editions."
  id: ID!
  "所属报告及版次。 / The edition that it belongs to."
  report: ReportRef!
  "标题。 / Its title."
  title: String!
  "领域。 / Its area."
  area: Area!
  "摘要。 / A summary."
  summary: RichText
  "负责机关。 / The organization responsible."
  responsible: Organization
  "写它的章节的编号。 / The id of the section that tells of it."
  section: ID
  "数据，按录入顺序。 / Its figures in the order of entry."
  figures: [Figure!]!
}
"一项数据：value、unit、text 如原文，amount 为换算值。 / A figure: value, unit and text as printed, amount in whole units."
type Figure {
  "编号，在该项重点领域中唯一。 / Its id within the initiative."
  id: ID!
  "数据的名称。 / What is counted."
  label: String!
  "原文中的数：23.6。 / The number as printed: 23.6."
  value: Decimal!
  "原文中的单位：万条。 / The unit as printed: 万条."
  unit: String!
  "换算值：236000。 / The number it stands for: 236000."
  amount: Decimal!
  "概数词；确数为 null。 / What makes it approximate; null where it is exact."
  qualifier: Qualifier
  "原文：23.6余万条。 / The words as printed: 23.6余万条."
  text: String!
  "所指时期，与报告不同时写明。 / The days it is of, where they are not those of the report."
  period: Period
}
"建议提案办理结果。 / A response to a suggestion or proposal."
type PublishedProposalResponse {
  "编号，在各版次间不变。 / Its id, the same through editions."
  id: ID!
  "所属报告及版次。 / The edition that it belongs to."
  report: ReportRef!
  "类别。 / What it answers."
  kind: ProposalKind
  "届次。 / The session."
  session: String
  "编号（登记号）。 / Its number in the register."
  number: String
  "标题（案由）。 / Its title."
  title: String!
  "主办和会办单位。 / Who handled it."
  handledBy: [Organization!]!
  "答复日期。 / The day of the reply."
  repliedAt: Date
  "办理结果类别。 / The class of the result."
  result: ResultClass
  "公开方式。 / How much of the reply is public."
  disclosure: Disclosure
  "公开链接。 / Where the reply is published."
  url: String
}
"一张法定统计表。 / A statutory table of a report."
type PublishedStatisticalTable {
  "编号，在各版次间不变。 / Its id, the same through editions."
  id: ID!
  "在格式中的标识，供 tableCells 使用。 / Its id in the form, for tableCells."
  table: ID!
  "表名。 / Its title."
  title: String!
  "各列，按表式的顺序。 / Its columns as the form prints them."
  columns: [TableColumn!]!
  "各行，按表式的顺序。 / Its rows as the form prints them."
  rows: [TableRow!]!
  "各单元格，先行后列；空白或不是数的不列入。 / Its cells, row by row; those that are blank or hold no number are left out."
  cells: [TableCell!]!
}
"统计表的一列。 / A column of a statutory table."
type TableColumn {
  "在格式中的标识。 / Its id in the form."
  id: ID!
  "列名。 / Its heading."
  label: String!
  "合并表头。 / The heading above it and its neighbours."
  group: String
  "单位。 / Its unit."
  unit: String
}
"统计表的一行。 / A row of a statutory table."
type TableRow {
  "在格式中的标识。 / Its id in the form."
  id: ID!
  "行名。 / Its heading."
  label: String!
  "层级，从 1 起。 / Its level, from 1."
  level: Int!
}
"统计表中的一个数；1,234 为 1234。 / A number of a statutory table; 1,234 is 1234."
type TableCell {
  "所属报告及版次。 / The edition that it belongs to."
  report: ReportRef!
  "表在格式中的标识。 / The id of the table in the form."
  table: ID!
  "行的标识。 / The id of the row."
  row: ID!
  "列的标识。 / The id of the column."
  column: ID!
  "数。 / The number."
  value: Decimal!
}
"重点领域的一类，各年度由机关规定。 / An area of key initiatives; each year has its own."
type Area {
  "标识。 / Its id."
  id: ID!
  "名称。 / Its name."
  label: String!
}
"办理结果类别，及其含义。 / A class of results, with what it means."
type ResultClass {
  "标识：A、B、C 等。 / Its id: A, B, C and the like."
  id: ID!
  "含义。 / What it means."
  label: String!
}
"查到的报告，或其一个部分。 / A report that was found, or a part of one."
type SearchResult {
  "所属报告及版次。 / The edition that it belongs to."
  report: ReportRef!
  "查到的是什么。 / What was found."
  kind: SearchKind!
  "其编号；报告为报告的编号。 / Its id; of a report the report’s own."
  id: ID!
  "标题。 / Its title."
  title: String!
  "节录，为 HTML，所查之处在 <mark> 中。 / A part of its text as HTML, each place in <mark>."
  excerpt: String!
}
"文字，三种写法，内容相同。 / Text in three ways that say the same."
type RichText {
  "已转义、结构固定的 HTML，可直接放入页面。 / HTML, escaped and of a fixed structure, fit for a page as it is."
  html: String!
  "纯文字，每段一行。 / The words alone, a line for each paragraph."
  text: String!
  "编辑器的 JSON。 / The editor’s JSON."
  lexical: JSON!
}
`
