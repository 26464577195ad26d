import type { Report } from '../asking/reportQuery.ts'
import { dayIn } from '../time.ts'
import { useSite } from '../useSite.ts'
import { isWord } from '../words.ts'

/** What happened to a report, oldest first: publications, corrections with their notes, takedowns, seals. */
export const History = ({ report }: { readonly report: Report }) => {
  const { say, language, addresses } = useSite()
  const { organization, year, changeHistory } = report
  const place = (edition: number) => ({ organization: organization.slug, year, edition })
  return (
    <section className="part" id="history">
      <h2>{say('history')}</h2>
      <ol className="history">
        {changeHistory.map(({ edition, at, kind, note }) => (
          <li key={`${edition}:${kind}:${at}`}>
            <time dateTime={at}>{dayIn(language, at)}</time>
            <span className={`kind ${kind.toLowerCase()}`}>{isWord(kind) ? say(kind) : kind}</span>
            <span>
              {edition === report.edition ? (
                say('editionOf', { number: edition })
              ) : (
                <a href={addresses.edition(place(edition))}>
                  {say('editionOf', { number: edition })}
                </a>
              )}
              {kind === 'CORRECTED' ? (
                <span className="see">
                  {' · '}
                  <a href={addresses.changes(place(edition))}>
                    {say('seeChanges')}
                    <span className="unseen">{say('editionOf', { number: edition })}</span>
                  </a>
                </span>
              ) : null}
              {note ? (
                <span className="note" lang="zh-CN">
                  {note}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
