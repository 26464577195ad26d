import type { Envelope } from '../asking/shapes.ts'
import { useSite } from '../useSite.ts'
import { byKind } from './byKind.ts'
import { publishedYears } from './publishedYears.ts'

interface Props {
  readonly reports: readonly Envelope[]
  /** The years that have a column, newest first. */
  readonly years: readonly number[]
}

/** Organizations of one kind by name, and for each the years that it published. */
const Rows = ({ reports, years }: Props) => {
  const { addresses, say } = useSite()
  return publishedYears(reports).map(({ slug, name, published }) => (
    <tr key={slug}>
      <th lang="zh-CN" scope="row">
        <a href={addresses.organization(slug)}>{name}</a>
      </th>
      {years.map((year) => (
        <td key={year}>
          {published.has(year) ? (
            <a
              aria-label={`${name} ${say('yearOf', { year })}`}
              href={addresses.report({ organization: slug, year })}
            >
              {year}
            </a>
          ) : null}
        </td>
      ))}
    </tr>
  ))
}

/** All organizations by kind, and which of the newest years each has published. */
export const Matrix = ({ reports, years }: Props) => {
  const { say, name } = useSite()
  return (
    <div aria-label={say('byOrganization')} className="scroll" role="region" tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{say('organization')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {byKind(reports, ({ organization }) => organization.kind).map(
          ({ kind, label, members }) => (
            <tbody key={kind}>
              <tr className="above">
                <th colSpan={years.length + 1} scope="rowgroup">
                  {name(label)}
                </th>
              </tr>
              <Rows reports={members} years={years} />
            </tbody>
          ),
        )}
      </table>
    </div>
  )
}
