import type { Report } from '../asking/reportQuery.ts'
import { useSite } from '../useSite.ts'
import { citation } from './citation.ts'

/** How a report is cited: this edition, at an address that stays, with its hash. */
export const Cite = ({ report }: { readonly report: Report }) => {
  const { request, say } = useSite()
  const { organization, title, year, edition, publishedAt, contentHash } = report
  const { shell, whole } = request
  const address = shell.isAddressed
    ? whole.edition({ organization: organization.slug, year, edition })
    : null
  const text = citation({
    ...{ organization: organization.name, title, publishedAt, address },
    accessed: say('accessed'),
  })
  return (
    <section className="part cite" id="cite">
      <h2>{say('cite')}</h2>
      <p className="citation" lang="zh-CN">
        {text}
      </p>
      <p className="aside">{say('citeHelp')}</p>
      <dl className="hash">
        <dt>{say('hash')}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
      </dl>
    </section>
  )
}
