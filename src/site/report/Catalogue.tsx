import type { Report } from '../asking/reportQuery.ts'
import { dayIn } from '../time.ts'
import { useSite } from '../useSite.ts'
import { isWord } from '../words.ts'

/** When an edition was published, and which it is; a working copy has neither. */
const Publication = ({ report }: { readonly report: Report }) => {
  const { say, language } = useSite()
  const { publishedAt, edition, isLatest } = report
  return (
    <>
      <div>
        <dt>{say('publishedAt')}</dt>
        <dd>
          <time dateTime={publishedAt}>{dayIn(language, publishedAt)}</time>
        </dd>
      </div>
      <div>
        <dt>{say('edition')}</dt>
        <dd>
          {say('editionOf', { number: edition })}
          {isLatest ? say('newestEdition') : ''}
        </dd>
      </div>
    </>
  )
}

/** What the catalogue says of a report: 索引号, 发布机构, 公开日期, 版次, 统计期限, 统计范围. */
export const Catalogue = ({ report }: { readonly report: Report }) => {
  const { request, say, language, addresses, chinese } = useSite()
  const { organization, indexNumber, period, scope } = report
  const { officialUrl } = report
  const days = { from: dayIn(language, period.from), to: dayIn(language, period.to) }
  return (
    <dl className="catalogue">
      {indexNumber ? (
        <div>
          <dt>{say('indexNumber')}</dt>
          <dd>{indexNumber}</dd>
        </div>
      ) : null}
      <div>
        <dt>{say('publisher')}</dt>
        <dd>
          <a href={addresses.organization(organization.slug)} {...chinese}>
            {organization.name}
          </a>
        </dd>
      </div>
      {request.shell.band ? null : <Publication report={report} />}
      <div>
        <dt>{say('period')}</dt>
        <dd>{say('periodOf', days)}</dd>
      </div>
      <div>
        <dt>{say('scope')}</dt>
        <dd>{isWord(scope) ? say(scope) : scope}</dd>
      </div>
      {officialUrl ? (
        <div className="wide">
          <dt>{say('officialUrl')}</dt>
          <dd>
            <a href={officialUrl} rel="noopener noreferrer">
              {officialUrl}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
