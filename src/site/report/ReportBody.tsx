import type { Report, Section } from '../asking/reportQuery.ts'
import { TableWithNotes } from '../tables/TableWithNotes.tsx'
import { useSite } from '../useSite.ts'
import { Breakable } from './Breakable.tsx'
import { Catalogue } from './Catalogue.tsx'
import { Chapters, placeTables } from './Chapters.tsx'
import { Cite } from './Cite.tsx'
import { ContactBox } from './ContactBox.tsx'
import { Contents } from './Contents.tsx'
import { Downloads } from './Downloads.tsx'
import { explainNumbers } from './explainNumbers.ts'
import { History } from './History.tsx'
import { Html } from './Html.tsx'
import { Initiatives } from './Initiatives.tsx'
import { NoticeBox } from './NoticeBox.tsx'
import { numberSources } from './numberSources.ts'
import { Proposals } from './Proposals.tsx'

const headingsIn = (sections: readonly Section[]): readonly (readonly [string, string])[] =>
  sections.flatMap(({ id, number, heading, children }) => [
    [id, `${number}${heading}`] as const,
    ...headingsIn(children),
  ])

const OldEdition = ({ report }: { readonly report: Report }) => {
  const { say, addresses } = useSite()
  const { organization, year, edition, isLatest } = report
  if (isLatest) return null
  return (
    <p className="old-edition" role="note">
      {say('notNewest', { number: edition })}
      <a href={addresses.report({ organization: organization.slug, year })}>{say('goNewest')}</a>
    </p>
  )
}

/** A report as it is read: what the catalogue says, contents, chapters with tables, and all that follows. */
export const ReportBody = ({ report }: { readonly report: Report }) => {
  const { say, language, request } = useSite()
  const { title, format, sections, preamble, keyInitiatives, organization, year, edition } = report
  const explain = explainNumbers(numberSources(report), language)
  const { placed, left } = placeTables(format, sections, report.statisticalTables)
  const place = { organization: organization.slug, year, edition }
  const isPublished = request.shell.band === null
  return (
    <article className="report">
      <header className="report-head">
        <h1 lang="zh-CN">
          <Breakable text={title} />
        </h1>
        <Catalogue report={report} />
      </header>
      <OldEdition report={report} />
      {report.notice ? <NoticeBox notice={report.notice} /> : null}
      <div className="columns">
        <Contents report={report} />
        <div className="text">
          {preamble?.html ? (
            <section aria-label={say('preamble')} className="preamble">
              <Html html={explain(preamble.html)} />
            </section>
          ) : null}
          <Chapters
            explain={explain}
            format={format}
            place={place}
            sections={sections}
            tables={placed}
          />
          {left.length > 0 ? (
            <section className="part" id="tables">
              <h2>{say('tables')}</h2>
              {left.map((table) => (
                <TableWithNotes key={table.id} format={format} place={place} table={table} />
              ))}
            </section>
          ) : null}
          <Initiatives
            explain={explain}
            headings={new Map(headingsIn(sections))}
            initiatives={keyInitiatives}
          />
          <Proposals proposals={report.proposalResponses} />
          <Downloads report={report} />
          <ContactBox contact={report.contact} />
          {isPublished ? <History report={report} /> : null}
          {isPublished ? <Cite report={report} /> : null}
        </div>
      </div>
    </article>
  )
}
