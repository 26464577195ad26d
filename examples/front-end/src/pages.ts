import { html, type Html, published } from './html.ts'
import { allReports, oneReport, type Report, rowOverYears } from './record.ts'

const YEARS_SHOWN = 10
const KINDS = { PUBLISHED: '公开', CORRECTED: '更正', TAKEN_DOWN: '撤下', SEALED: '封存' } as const

const day = (moment: string): string => moment.slice(0, 10)

const frame = (title: string, content: Html): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        body {
          max-width: 45rem;
          margin: 0 auto;
          padding: 1rem;
          font: 16px/1.7 sans-serif;
        }
        table {
          border-collapse: collapse;
        }
        th,
        td {
          border: 1px solid #999;
          padding: 0.25rem 0.75rem;
          text-align: left;
        }
        .notice {
          border: 2px solid #a00;
          padding: 0 1rem;
        }
      </style>
      <p><a href="/">全部报告</a></p>
      <main>
        <h1>${title}</h1>
        ${content}
      </main>
    </html>`.html

type Envelope = Awaited<ReturnType<typeof allReports>>[number]

const addressOf = ({ organization: { slug }, year }: Envelope, edition?: number): string =>
  `/report?${new URLSearchParams({
    organization: slug,
    year: String(year),
    ...(edition === undefined ? {} : { edition: String(edition) }),
  }).toString()}`

/** Every report. */
export const indexPage = async (): Promise<string> => {
  const reports = await allReports()
  const rows = reports.map(
    (report) => html`
      <li>
        <a href="${addressOf(report)}">${report.title}</a>
        第${report.edition}版，${day(report.publishedAt)}
        ${report.notice ? KINDS[report.notice.kind] : ''}
      </li>
    `,
  )
  return frame(
    '政府信息公开工作年度报告',
    html`<ul>
      ${rows}
    </ul>`,
  )
}

const noticeOf = ({ notice }: Report): Html =>
  notice
    ? html`<section class="notice" role="note">
        <h2>${KINDS[notice.kind]}（${day(notice.at)}）</h2>
        <p>${notice.explanation}</p>
      </section>`
    : html``

const historyOf = (report: Report): Html => {
  const entries = report.changeHistory.map(({ at, edition, kind, note }) => {
    const isEdition = kind === 'PUBLISHED' || kind === 'CORRECTED'
    const name = isEdition
      ? html`<a href="${addressOf(report, edition)}">第${edition}版</a>`
      : html`第${edition}版`
    return html`<li>${day(at)} ${name} ${KINDS[kind]}${note ? `：${note}` : ''}</li>`
  })
  return html`<h2>更正与公告</h2>
    <ol>
      ${entries}
    </ol>`
}

type Chapter = Omit<Report['sections'][number], 'children'> & {
  readonly children?: readonly Chapter[]
}

const chapter = ({ number, heading, level, body, children = [] }: Chapter): Html => {
  const title = html`${number}${heading}`
  return html`<section>
    ${level === 1 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`} ${published(body)}
    ${children.map(chapter)}
  </section>`
}

const tableLinks = ({ organization, statisticalTables, year }: Report): Html => {
  const links = statisticalTables.map(({ columns, rows, table, title }) => {
    const of = (row: string) =>
      `/row?${new URLSearchParams({
        ...{ organization: organization.slug, year: String(year), table, row },
        column: columns.find(({ id }) => id === 'total')?.id ?? columns[0]?.id ?? '',
      }).toString()}`
    const items = rows.map(({ id, label }) => html`<li><a href="${of(id)}">${label}</a></li>`)
    return html`<details>
      <summary>${title}（各行历年数）</summary>
      <ul>
        ${items}
      </ul>
    </details>`
  })
  return links.length > 0
    ? html`<h2>统计表</h2>
        ${links}`
    : html``
}

/** One report with its notice, its text, its tables and what happened to it; null where there is none. */
export const reportPage = async (query: URLSearchParams): Promise<string | null> => {
  const edition = query.get('edition')
  const report = await oneReport({
    organization: query.get('organization') ?? '',
    year: Number(query.get('year')),
    edition: edition === null ? null : Number(edition),
  })
  if (!report) return null
  return frame(
    report.title,
    html`
      <p>${report.organization.name}，第${report.edition}版，${day(report.publishedAt)}</p>
      ${noticeOf(report)} ${report.preamble ? published(report.preamble) : ''}
      ${report.sections.map(chapter)} ${tableLinks(report)} ${historyOf(report)}
    `,
  )
}

/** One row of a statutory table over ten years; a year without a number is left blank, for it is no zero. */
export const rowPage = async (query: URLSearchParams): Promise<string> => {
  const last = Number(query.get('year'))
  const years = Array.from({ length: YEARS_SHOWN }, (_, place) => last - YEARS_SHOWN + 1 + place)
  const ask = (name: string): string => query.get(name) ?? ''
  const [organization, table, row, column] = ['organization', 'table', 'row', 'column'].map(ask)
  const cells = await rowOverYears({
    ...{ organization: organization ?? '', table: table ?? '', row: row ?? '' },
    ...{ column: column ?? '', years },
  })
  const valueOf = (year: number) => cells.find(({ report }) => report.year === year)?.value
  const lines = years.map(
    (year) =>
      html`<tr>
        <th scope="row">${year}</th>
        <td>${valueOf(year) ?? ''}</td>
      </tr>`,
  )
  return frame(
    `${table}.${row}.${column}`,
    html`<table>
      <caption>
        近十年
      </caption>
      <thead>
        <tr>
          <th scope="col">年度</th>
          <th scope="col">数</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>`,
  )
}
