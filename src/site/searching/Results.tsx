import type { SiteAddresses } from '../siteAddresses.ts'
import { initiativeAnchor, proposalAnchor, sectionAnchor } from '../report/sectionAnchor.ts'
import { useSite } from '../useSite.ts'
import { isWord } from '../words.ts'
import type { Asked } from './Asked.ts'
import type { Found } from './searchQuery.ts'
import { withQuery } from './withQuery.ts'

const ANCHORS: Readonly<Record<string, (id: string) => string>> = {
  SECTION: sectionAnchor,
  INITIATIVE: initiativeAnchor,
  PROPOSAL: proposalAnchor,
}

const addressOf = (addresses: SiteAddresses, { kind, id, report }: Found): string => {
  const { organization, year } = report
  const anchor = ANCHORS[kind]?.(id)
  const address = addresses.report({ organization: organization.slug, year })
  return anchor === undefined ? address : `${address}#${anchor}`
}

interface Props {
  readonly asked: Asked
  readonly count: number
  readonly found: readonly Found[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** What was found, with the words marked in their place. */
export const Results = ({ asked, count, found, next }: Props) => {
  const { say, addresses } = useSite()
  const page = (after: string | null) =>
    withQuery(addresses.search(), {
      q: asked.text,
      organization: asked.organization,
      year: asked.year === null ? null : String(asked.year),
      after,
    })
  if (count === 0) return <p role="status">{say('foundNone', { text: asked.text })}</p>
  return (
    <>
      <p className="lead" role="status">
        {say('found', { count })}
      </p>
      <ol className="results">
        {found.map((each) => (
          <li key={`${each.kind}:${each.report.organization.slug}:${each.report.year}:${each.id}`}>
            <h2 lang="zh-CN">
              <a href={addressOf(addresses, each)}>{each.title || each.report.title}</a>
            </h2>
            <p dangerouslySetInnerHTML={{ __html: each.excerpt }} lang="zh-CN" />
            <p className="facts">
              <span>{isWord(each.kind) ? say(each.kind) : each.kind}</span>
              <span lang="zh-CN">{each.report.title}</span>
            </p>
          </li>
        ))}
      </ol>
      <p className="pages">
        {asked.after ? <a href={page(null)}>{say('firstPage')}</a> : null}
        {next ? (
          <a href={page(next)} rel="next">
            {say('nextPage')}
          </a>
        ) : null}
      </p>
    </>
  )
}
