import type { Envelope } from '../asking/shapes.ts'
import { dayIn } from '../time.ts'
import { useSite } from '../useSite.ts'

/** Reports one below the other, each with its day and what became of it. */
export const ReportList = ({ reports }: { readonly reports: readonly Envelope[] }) => {
  const { say, language, addresses } = useSite()
  return (
    <ul className="report-list">
      {reports.map(({ organization, year, title, edition, publishedAt, indexNumber, notice }) => (
        <li key={`${organization.slug}:${year}`}>
          <a href={addresses.report({ organization: organization.slug, year })} lang="zh-CN">
            {title}
          </a>
          <span className="facts">
            <time dateTime={publishedAt}>{dayIn(language, publishedAt)}</time>
            {edition > 1 ? <span>{say('editionOf', { number: edition })}</span> : null}
            {indexNumber ? <span>{indexNumber}</span> : null}
            {notice ? (
              <strong>{say(notice.kind === 'SEALED' ? 'SEALED' : 'TAKEN_DOWN')}</strong>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
