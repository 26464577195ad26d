const connection = (name: string, node: string): string => `
"列表的一页；totalCount 为整个列表的条数。 / A page of a list; \`totalCount\` counts the whole list."
type ${name}Connection { edges: [${name}Edge!]!  nodes: [${node}!]!  pageInfo: PageInfo!  totalCount: Int! }
type ${name}Edge { cursor: String!  node: ${node}! }
`

/** The public schema as front ends see it. Every list has a stated order; ids stay the same through editions. */
export const typeDefs = `
"""
已公开的政府信息公开工作年度报告，只读；编号在各版次间不变。
The published annual reports on government information disclosure, read-only; ids stay the same through editions.
"""
schema { query: Query }

"日期 yyyy-mm-dd。 / A calendar day, yyyy-mm-dd."
scalar Date
"北京时间。 / A moment with the offset of Asia/Shanghai: 2018-03-20T09:00:00.000+08:00."
scalar DateTime
"以字符串表示的数，可带负号和小数点。 / A number as a string of digits, perhaps with a sign and a decimal point."
scalar Decimal
"任意 JSON。 / Any JSON value."
scalar JSON

"人民政府, 工作部门, 镇, 街道, 开发区, 法律法规授权组织"
enum OrganizationKind { GOVERNMENT DEPARTMENT TOWN SUBDISTRICT DEVELOPMENT_ZONE AUTHORIZED_BODY }
"年度报告格式，按首个适用年度命名。 / The form of the report, named after the first year it holds for."
enum ReportFormat { R2008 R2014 R2019 R2021 }
"本级, 全域"
enum ReportScope { OWN WHOLE_AREA }
"建议, 提案, 议案"
enum ProposalKind { SUGGESTION PROPOSAL MOTION }
"全文公开, 摘要公开, 不予公开"
enum Disclosure { FULL SUMMARY WITHHELD }
"约, 近, 余, 超"
enum Qualifier { ABOUT NEARLY ODD OVER }
"公开, 更正, 撤下, 封存"
enum ChangeKind { PUBLISHED CORRECTED TAKEN_DOWN SEALED }
"报告, 章节, 重点领域, 办理结果"
enum SearchKind { REPORT SECTION INITIATIVE PROPOSAL }
"撤下, 封存"
enum NoticeKind { TAKEN_DOWN SEALED }

type Query {
  """
  一份年度报告。organization：机关的标识或代码，默认为本机关；edition：版次，默认为最新版；asOf：该日终了时（北京时间）的最新版。
  One report. organization: its slug or code, by default the office's own. edition: by default the newest. asOf: the one that was newest at the end of that day in Asia/Shanghai.
  """
  report(organization: String, year: Int!, edition: Int, asOf: Date): PublishedReport
  """
  各报告的最新版，按年度从新到旧，再按机关标识。
  The newest edition of each report; newest year first, then by slug of the organization.
  """
  reports(organizations: [String!], years: [Int!], first: Int = 20, after: String): PublishedReportConnection!
  """
  已公开过报告的机关，名称取自其最近公开的版次，按标识排列。parent：上级机关的标识或代码。
  The organizations with an edition, as named in the one published last; by slug. parent: slug or code of the superior.
  """
  organizations(parent: String, kind: OrganizationKind, first: Int = 50, after: String): OrganizationConnection!
  """
  一个章节，取自其报告的最新版，可指定版次；该版没有此章节的为 null。
  One section, from the newest edition of its report unless an edition is given; null where that one does not have it.
  """
  section(id: ID!, edition: Int): PublishedSection
  """
  各报告最新版的重点领域信息公开，按报告顺序，再按文内顺序。area：领域标识。
  The key initiatives of the newest editions; reports in the order of reports, then in reading order. area: its id.
  """
  keyInitiatives(organizations: [String!], years: [Int!], area: ID, first: Int = 50, after: String): KeyInitiativeConnection!
  """
  各报告最新版的建议提案办理结果，按报告顺序，再按文内顺序。
  The responses to suggestions and proposals of the newest editions; reports in the order of reports, then in reading order.
  """
  proposalResponses(organizations: [String!], years: [Int!], kind: ProposalKind, first: Int = 50, after: String): ProposalResponseConnection!
  """
  一张法定统计表中的数，取自各报告的最新版，跨机关、跨年度：年度从新到旧，再按机关标识，再按表内顺序（先行后列）。table、rows、columns：格式中的标识，见 statisticalTables；空白或不是数的单元格不列入。first 最多 2500。
  The numbers of one statutory table of the newest editions, across organizations and years: newest year first, then by slug of the organization, then in the reading order of the table, row by row. table, rows, columns: ids of the form, see statisticalTables. Cells that are blank or hold no number are left out. first: at most 2,500.
  """
  tableCells(table: ID!, rows: [ID!], columns: [ID!], organizations: [String!], years: [Int!], first: Int = 500, after: String): TableCellConnection!
  """
  在各报告最新版的标题、章节、重点领域和办理结果中查找；全角半角、大小写不分，空格隔开的词语须同时出现；原样查不到的，按词拆开再查。标题相符的在前，再按报告顺序、文内顺序。text 最多 100 字；excerpt 为 HTML，所查之处在 <mark> 中。
  Looks in titles, sections, key initiatives and responses of the newest editions, whatever the width and case of letters; words between spaces must all occur, and where they do not as typed they are taken apart into words. What has them in its title comes first, then reports in their order, then reading order. text: at most 100 characters. excerpt is HTML with each place in <mark>.
  """
  search(text: String!, organizations: [String!], years: [Int!], first: Int = 20, after: String): SearchResultConnection!
  """
  公开库的变动，从旧到新，供其他系统同步。since：上次读到的游标。
  What happened to the record, oldest first, so that copies elsewhere can follow. since: the cursor last read.
  """
  changes(since: String, first: Int = 100): ChangeConnection!
}

"""
一份报告的一个版次；被撤下或封存的，其内容为 null 或空，由 notice 说明。
One edition of a report. While a notice covers it, its content is null or empty.
"""
type PublishedReport {
  id: ID!  organization: Organization!  year: Int!  title: String!  format: ReportFormat!  scope: ReportScope!  period: Period!  contact: Contact
  edition: Int!  isLatest: Boolean!  publishedAt: DateTime!  firstPublishedAt: DateTime!  officialUrl: String  indexNumber: String
  "从旧到新。 / Oldest first."
  changeHistory: [Change!]!
  notice: Notice
  contentHash: String!  preamble: RichText
  "各章，按文内顺序。 / The chapters in reading order."
  sections: [PublishedSection!]!
  keyInitiatives(area: ID): [PublishedKeyInitiative!]!
  proposalResponses(kind: ProposalKind): [PublishedProposalResponse!]!
  statisticalTables: [PublishedStatisticalTable!]!
  downloads: [Download!]!
}
type ReportRef { id: ID!  organization: Organization!  year: Int!  edition: Int!  title: String! }
"number 为印出的序号：一、（一）1.（1） / number as printed. covers: the statutory topics it covers."
type PublishedSection { id: ID!  report: ReportRef!  number: String!  level: Int!  heading: String!  covers: [ID!]!  body: RichText!  children: [PublishedSection!]! }
type PublishedKeyInitiative { id: ID!  report: ReportRef!  title: String!  area: Area!  summary: RichText  responsible: Organization  section: ID  figures: [Figure!]! }
"value、unit、text 如原文：23.6、万条、23.6余万条；amount 为换算值 236000。 / value, unit and text as printed; amount in whole units."
type Figure { id: ID!  label: String!  value: Decimal!  unit: String!  amount: Decimal!  qualifier: Qualifier  text: String!  period: Period }
type PublishedProposalResponse { id: ID!  report: ReportRef!  kind: ProposalKind  session: String  number: String  title: String!  handledBy: [Organization!]!  repliedAt: Date  result: ResultClass  disclosure: Disclosure  url: String }
type PublishedStatisticalTable { id: ID!  table: ID!  title: String!  columns: [TableColumn!]!  rows: [TableRow!]!  cells: [TableCell!]! }
type TableColumn { id: ID!  label: String!  group: String  unit: String }
type TableRow { id: ID!  label: String!  level: Int! }
"空白或不是数的单元格不列入；1,234 为 1234。 / Cells that are blank or hold no number are left out; 1,234 is 1234."
type TableCell { report: ReportRef!  table: ID!  row: ID!  column: ID!  value: Decimal! }
type Organization { slug: String!  code: String  name: String!  kind: OrganizationKind!  parent: Organization }
type Area { id: ID!  label: String! }
type ResultClass { id: ID!  label: String! }
type Period { from: Date!  to: Date! }
type Contact { address: String  postcode: String  telephone: String  email: String }
"报告、章节、重点领域或办理结果；id 为其编号。 / A report or a part of one; id is its own."
type SearchResult { report: ReportRef!  kind: SearchKind!  id: ID!  title: String!  excerpt: String! }
type Change { report: ReportRef!  edition: Int!  at: DateTime!  kind: ChangeKind!  note: String }
type Notice { at: DateTime!  kind: NoticeKind!  reason: String!  explanation: String! }
type Download { format: String!  url: String!  bytes: Int!  sha256: String! }
type RichText { html: String!  text: String!  lexical: JSON! }
type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
${connection('PublishedReport', 'PublishedReport')}
${connection('Organization', 'Organization')}
${connection('KeyInitiative', 'PublishedKeyInitiative')}
${connection('ProposalResponse', 'PublishedProposalResponse')}
${connection('TableCell', 'TableCell')}
${connection('SearchResult', 'SearchResult')}
${connection('Change', 'Change')}
`
