/** A report and what surrounds it. */
export const REPORT = `
"""
一份报告的一个版次；被撤下或封存的，其内容为 null 或空，由 notice 说明。
One edition of a report. While a notice covers it, its content is null or empty.
"""
type PublishedReport {
  "编号，在各版次间不变。 / Its id, the same through editions."
  id: ID!
  "编制报告的机关，以该版公开时的名称。 / Whose report it is, as named when this edition was published."
  organization: Organization!
  "报告年度。 / The year that it reports on."
  year: Int!
  "标题；被封存的，由机关名称和年度构成。 / The title; of a sealed edition it is made of the organization’s name and the year."
  title: String!
  "格式，由年度决定。 / The form, which follows from the year."
  format: ReportFormat!
  "涵盖范围。 / What it covers."
  scope: ReportScope!
  "统计期限，含首尾两日。 / The days it covers, both included."
  period: Period!
  "联系方式。 / Whom to ask."
  contact: Contact
  "版次，从 1 起。 / The number of the edition, from 1."
  edition: Int!
  "是否为最新版。 / Whether there is no later edition."
  isLatest: Boolean!
  "该版公开的时间。 / When this edition was published."
  publishedAt: DateTime!
  "第一版公开的时间。 / When the first edition was published."
  firstPublishedAt: DateTime!
  "在政府网站上的正式网址。 / Its official address on the government’s portal."
  officialUrl: String
  "索引号。 / Its index number in the catalogue."
  indexNumber: String
  "整份报告的变动，从旧到新。 / What happened to the report, all editions; oldest first."
  changeHistory: [Change!]!
  "撤下或封存的说明；照常显示的为 null。 / Why its content is hidden; null where it is shown."
  notice: Notice
  "该版内容的哈希，任何副本上相同；封存后不变。 / The hash of its content, the same on every copy, and still there when it is sealed."
  contentHash: String!
  "前言。 / What stands before the chapters."
  preamble: RichText
  "各章，按文内顺序。 / The chapters in reading order."
  sections: [PublishedSection!]!
  "重点领域信息公开，按文内顺序。 / The key initiatives in reading order."
  keyInitiatives(
    "领域标识。 / The id of an area."
    area: ID
  ): [PublishedKeyInitiative!]!
  "建议提案办理结果，按登记顺序。 / The responses to suggestions and proposals in the order of the register."
  proposalResponses(
    "类别。 / What they answer."
    kind: ProposalKind
  ): [PublishedProposalResponse!]!
  "法定统计表，按格式的顺序。 / The statutory tables in the order of the form."
  statisticalTables: [PublishedStatisticalTable!]!
  "可下载的文件，按格式名排列。 / Files of this edition, by format."
  downloads: [Download!]!
}
"某一报告的某一版次。 / Which edition of which report something belongs to."
type ReportRef {
  "报告的编号。 / The id of the report."
  id: ID!
  "编制报告的机关。 / Whose report it is."
  organization: Organization!
  "报告年度。 / The year that it reports on."
  year: Int!
  "版次。 / The number of the edition."
  edition: Int!
  "标题。 / Its title."
  title: String!
}
"机关。 / An organization."
type Organization {
  "标识，用于网址和查询。 / Its name in addresses and queries."
  slug: String!
  "统一社会信用代码。 / Its unified social credit code."
  code: String
  "名称。 / Its name."
  name: String!
  "类别。 / What it is."
  kind: OrganizationKind!
  "上级机关。 / Its superior."
  parent: Organization
}
"起止日期。 / From one day to another."
type Period {
  "首日。 / The first day."
  from: Date!
  "末日，含该日。 / The last day, included."
  to: Date!
}
"联系方式。 / Whom to ask."
type Contact {
  "地址。 / Address."
  address: String
  "邮编。 / Postcode."
  postcode: String
  "电话。 / Telephone."
  telephone: String
  "电子邮箱。 / E-mail address."
  email: String
}
"公开库的一次变动。 / One thing that happened to the record."
type Change {
  "所涉报告，机关以其现名。 / The report, its organization as named now."
  report: ReportRef!
  "所涉版次；撤下的为其涵盖的最后一版。 / The edition; of a takedown the last one that it covers."
  edition: Int!
  "时间。 / When it happened."
  at: DateTime!
  "类别。 / What happened."
  kind: ChangeKind!
  "更正说明，或撤下、封存的公开说明。 / The change note of an edition, or the explanation of a notice."
  note: String
}
"撤下或封存的说明。 / Why an edition is hidden."
type Notice {
  "撤下或封存的时间。 / When it was taken down or sealed."
  at: DateTime!
  "类别。 / Which of the two."
  kind: NoticeKind!
  "理由。 / The reason."
  reason: String!
  "向公众的说明，请显示。 / What the public is told; show it."
  explanation: String!
}
"可下载的文件。 / A file of an edition."
type Download {
  "格式：docx、pdf、html、csv 等。 / Its format: docx, pdf, html, csv and the like."
  format: String!
  "网址。 / Its address."
  url: String!
  "字节数。 / Its size in bytes."
  bytes: Int!
  "内容的 SHA-256。 / The SHA-256 of its bytes."
  sha256: String!
}
`
