const connection = (name: string, node: string): string => `
"A page of a list; \`totalCount\` counts the whole list."
type ${name}Connection { edges: [${name}Edge!]!  nodes: [${node}!]!  pageInfo: PageInfo!  totalCount: Int! }
type ${name}Edge { cursor: String!  node: ${node}! }
`

/** The public schema as front ends see it. Every list has a stated order; ids stay the same through editions. */
export const typeDefs = `
"A calendar day, yyyy-mm-dd."
scalar Date
"A moment with the offset of Asia/Shanghai: 2018-03-20T09:00:00.000+08:00."
scalar DateTime
"A number as a string of digits, perhaps with a sign and a decimal point."
scalar Decimal
"Any JSON value."
scalar JSON

enum OrganizationKind { GOVERNMENT DEPARTMENT TOWN SUBDISTRICT DEVELOPMENT_ZONE AUTHORIZED_BODY }
enum ReportFormat { R2008 R2014 R2019 R2021 }
"本级, 全域"
enum ReportScope { OWN WHOLE_AREA }
"建议, 提案, 议案"
enum ProposalKind { SUGGESTION PROPOSAL MOTION }
enum Disclosure { FULL SUMMARY WITHHELD }
"约, 近, 余, 超"
enum Qualifier { ABOUT NEARLY ODD OVER }
enum ChangeKind { PUBLISHED CORRECTED TAKEN_DOWN SEALED }
enum NoticeKind { TAKEN_DOWN SEALED }

type Query {
  "organization: its slug or code, by default the office's own. asOf: the edition that was newest at the end of that day in Asia/Shanghai."
  report(organization: String, year: Int!, edition: Int, asOf: Date): PublishedReport
  "The newest edition of each report; newest year first, then by slug of the organization."
  reports(organizations: [String!], years: [Int!], first: Int = 20, after: String): PublishedReportConnection!
  "Those with an edition, as named in their newest one; by slug. parent: slug or code."
  organizations(parent: String, kind: OrganizationKind, first: Int = 50, after: String): OrganizationConnection!
  "From the newest edition of its report, unless an edition is given; null where that one does not have it."
  section(id: ID!, edition: Int): PublishedSection
  "Of the newest editions; reports as in reports, then in reading order."
  keyInitiatives(organizations: [String!], years: [Int!], area: ID, first: Int = 50, after: String): KeyInitiativeConnection!
  "Of the newest editions; reports as in reports, then in reading order."
  proposalResponses(organizations: [String!], years: [Int!], kind: ProposalKind, first: Int = 50, after: String): ProposalResponseConnection!
  "since: a cursor. Oldest first, so that copies elsewhere can follow."
  changes(since: String, first: Int = 100): ChangeConnection!
}

"One edition of a report. While a notice covers it, its content is null or empty."
type PublishedReport {
  id: ID!  organization: Organization!  year: Int!  title: String!  format: ReportFormat!  scope: ReportScope!  period: Period!  contact: Contact
  edition: Int!  isLatest: Boolean!  publishedAt: DateTime!  firstPublishedAt: DateTime!  officialUrl: String  indexNumber: String
  "Oldest first."
  changeHistory: [Change!]!
  notice: Notice
  contentHash: String!  preamble: RichText
  "The chapters in reading order."
  sections: [PublishedSection!]!
  keyInitiatives(area: ID): [PublishedKeyInitiative!]!
  proposalResponses(kind: ProposalKind): [PublishedProposalResponse!]!
  statisticalTables: [PublishedStatisticalTable!]!
  downloads: [Download!]!
}
type ReportRef { id: ID!  organization: Organization!  year: Int!  edition: Int!  title: String! }
"number as printed: 一、（一）1.（1）"
type PublishedSection { id: ID!  report: ReportRef!  number: String!  level: Int!  heading: String!  covers: [ID!]!  body: RichText!  children: [PublishedSection!]! }
type PublishedKeyInitiative { id: ID!  report: ReportRef!  title: String!  area: Area!  summary: RichText  responsible: Organization  section: ID  figures: [Figure!]! }
"As printed: 23.6, 万条; amount 236000; text 800余条."
type Figure { id: ID!  label: String!  value: Decimal!  unit: String!  amount: Decimal!  qualifier: Qualifier  text: String!  period: Period }
type PublishedProposalResponse { id: ID!  report: ReportRef!  kind: ProposalKind  session: String  number: String  title: String!  handledBy: [Organization!]!  repliedAt: Date  result: ResultClass  disclosure: Disclosure  url: String }
type PublishedStatisticalTable { id: ID!  table: ID!  title: String!  columns: [TableColumn!]!  rows: [TableRow!]!  cells: [TableCell!]! }
type TableColumn { id: ID!  label: String!  group: String  unit: String }
type TableRow { id: ID!  label: String!  level: Int! }
type TableCell { report: ReportRef!  table: ID!  row: ID!  column: ID!  value: Decimal! }
type Organization { slug: String!  code: String  name: String!  kind: OrganizationKind!  parent: Organization }
type Area { id: ID!  label: String! }
type ResultClass { id: ID!  label: String! }
type Period { from: Date!  to: Date! }
type Contact { address: String  postcode: String  telephone: String  email: String }
type Change { report: ReportRef!  edition: Int!  at: DateTime!  kind: ChangeKind!  note: String }
type Notice { at: DateTime!  kind: NoticeKind!  reason: String!  explanation: String! }
type Download { format: String!  url: String!  bytes: Int!  sha256: String! }
type RichText { html: String!  text: String!  lexical: JSON! }
type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
${connection('PublishedReport', 'PublishedReport')}
${connection('Organization', 'Organization')}
${connection('KeyInitiative', 'PublishedKeyInitiative')}
${connection('ProposalResponse', 'PublishedProposalResponse')}
${connection('Change', 'Change')}
`
