const page = (first: number, largest = '100'): string => `
    "每页条数，0 到 ${largest}（机关可另定上限）。 / Entries of a page, 0 to ${largest} unless the office says otherwise."
    first: Int = ${first}
    "上一页的 endCursor。 / The endCursor of the page before."
    after: String`

const REPORTS = `
    "只要这些机关的，以标识或代码；空列表则没有。 / Of these organizations alone, by slug or code; an empty list is none."
    organizations: [String!]
    "只要这些年度的；空列表则没有。 / Of these years alone; an empty list is none."
    years: [Int!]`

/** What can be asked for. */
export const QUERIES = `
"读取公开库的全部入口，均为只读。 / Every way to read the record; none changes it."
type Query {
  """
  一份年度报告；没有则为 null。
  One report; null where there is none.
  """
  report(
    "机关的标识或代码，默认为本机关。 / Slug or code of the organization, by default the office’s own."
    organization: String
    "报告年度。 / The year that it reports on."
    year: Int!
    "版次，默认为最新版。 / The number of the edition, by default the newest."
    edition: Int
    "该日终了时（北京时间）的最新版。 / The edition that was newest at the end of that day in Asia/Shanghai."
    asOf: Date
  ): PublishedReport
  """
  各报告的最新版，按年度从新到旧，再按机关标识。
  The newest edition of each report; newest year first, then by slug of the organization.
  """
  reports(${REPORTS}${page(20)}
  ): PublishedReportConnection!
  """
  已公开过报告的机关，名称取自其最近公开的版次，按标识排列。
  The organizations with an edition, as named in the one published last; by slug.
  """
  organizations(
    "上级机关的标识或代码。 / Slug or code of the superior."
    parent: String
    "机关类别。 / What they are."
    kind: OrganizationKind${page(50)}
  ): OrganizationConnection!
  """
  一个章节，取自其报告的最新版；该版没有此章节的为 null。
  One section, from the newest edition of its report; null where that one does not have it.
  """
  section(
    "章节的编号，在各版次间不变。 / Its id, the same through editions."
    id: ID!
    "取自这一版。 / From this edition instead."
    edition: Int
  ): PublishedSection
  """
  各报告最新版的重点领域信息公开，按报告顺序，再按文内顺序。
  The key initiatives of the newest editions; reports in the order of reports, then in reading order.
  """
  keyInitiatives(${REPORTS}
    "领域标识。 / The id of an area."
    area: ID${page(50)}
  ): KeyInitiativeConnection!
  """
  各报告最新版的建议提案办理结果，按报告顺序，再按文内顺序。
  The responses to suggestions and proposals of the newest editions; reports in the order of reports, then in reading order.
  """
  proposalResponses(${REPORTS}
    "类别。 / What they answer."
    kind: ProposalKind${page(50)}
  ): ProposalResponseConnection!
  """
  一张法定统计表中的数，取自各报告的最新版，跨机关、跨年度：年度从新到旧，再按机关标识，再按表内顺序（先行后列）。空白或不是数的单元格不列入。
  The numbers of one statutory table of the newest editions, across organizations and years: newest year first, then by slug of the organization, then in the reading order of the table, row by row. Cells that are blank or hold no number are left out.
  """
  tableCells(
    "表在格式中的标识，见 statisticalTables { table }。 / The id of the table in the form, see statisticalTables { table }."
    table: ID!
    "只要这些行，见 statisticalTables { rows { id } }。 / These rows alone, see statisticalTables { rows { id } }."
    rows: [ID!]
    "只要这些列，见 statisticalTables { columns { id } }。 / These columns alone, see statisticalTables { columns { id } }."
    columns: [ID!]${REPORTS}${page(500, '2500')}
  ): TableCellConnection!
  """
  在各报告最新版的标题、章节、重点领域和办理结果中查找；全角半角、大小写不分，空格隔开的词语须同时出现；原样查不到的，按词拆开再查。标题相符的在前，再按报告顺序、文内顺序。
  Looks in titles, sections, key initiatives and responses of the newest editions, whatever the width and case of letters; words between spaces must all occur, and where they do not as typed they are taken apart into words. What has them in its title comes first, then reports in their order, then reading order.
  """
  search(
    "要查找的词语，最多 100 字。 / The words, at most 100 characters."
    text: String!${REPORTS}${page(20)}
  ): SearchResultConnection!
  """
  公开库的变动，从旧到新，供其他系统同步。
  What happened to the record, oldest first, so that copies elsewhere can follow.
  """
  changes(
    "上次读到的 endCursor；若其间补入了更早的变动，则从头给出。 / The endCursor last read; where something earlier has come in since, all is told again from the beginning."
    since: String
    "每页条数，0 到 100（机关可另定上限）。 / Entries of a page, 0 to 100 unless the office says otherwise."
    first: Int = 100
  ): ChangeConnection!
}
`
