import { useSite } from '../useSite.ts'

interface Props {
  readonly years: readonly number[]
  readonly current?: number
}

/** Every year with a report, newest first. */
export const YearLinks = ({ years, current }: Props) => {
  const { say, addresses } = useSite()
  return (
    <nav aria-label={say('byYear')} className="years">
      <ul>
        {years.map((year) => (
          <li key={year}>
            <a aria-current={year === current ? 'page' : undefined} href={addresses.year(year)}>
              {say('yearOf', { year })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
