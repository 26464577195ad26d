import { type KeyFigure, KEY_FIGURES } from '../../domain/keyFigures.ts'
import { useSite } from '../useSite.ts'
import { type YearValue } from './readKeyFigures.ts'
import { Sparkline } from './Sparkline.tsx'

/** A year with a report, and what each key figure was in it. */
export interface FiguresOfYear {
  readonly year: number
  readonly valueOf: (figure: KeyFigure) => YearValue
}

const isNumber = (value: YearValue): value is number => typeof value === 'number'

const Value = ({ value }: { readonly value: YearValue }) => {
  const { say } = useSite()
  if (isNumber(value)) return value
  return (
    <>
      <span aria-hidden="true">{value === 'notInForm' ? '—' : '…'}</span>
      <span className="unseen">{say(value)}</span>
    </>
  )
}

interface Props {
  readonly slug: string
  /** Newest first. */
  readonly years: readonly FiguresOfYear[]
}

/** Every key figure by year, the newest year first, with its course as columns. */
export const KeyFigures = ({ slug, years }: Props) => {
  const { say, name, addresses } = useSite()
  const isTold = (figure: KeyFigure) => years.some(({ valueOf }) => isNumber(valueOf(figure)))
  const groups = KEY_FIGURES.map((group) => ({ ...group, figures: group.figures.filter(isTold) }))
  const told = groups.filter(({ figures }) => figures.length > 0)
  if (told.length === 0) return <p className="block">{say('noKeyFigures')}</p>
  const course = (figure: KeyFigure) =>
    years.toReversed().map(({ year, valueOf }) => ({ year, value: valueOf(figure) }))
  const listOf = (figure: KeyFigure) =>
    course(figure)
      .flatMap(({ year, value }) => (isNumber(value) ? [`${year} ${value}`] : []))
      .join(', ')
  return (
    <div aria-labelledby="figures-title" className="scroll" role="region" tabIndex={0}>
      <table className="trend">
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                <a href={addresses.report({ organization: slug, year })}>{year}</a>
              </th>
            ))}
            <th scope="col">{say('trend')}</th>
          </tr>
        </thead>
        {told.map(({ label, figures }) => (
          <tbody key={label.en}>
            <tr className="above">
              <th colSpan={years.length + 2} scope="rowgroup">
                {name(label)}
              </th>
            </tr>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  {name(figure.label)} <small>{name(figure.unit)}</small>
                </th>
                {years.map(({ year, valueOf }) => (
                  <td key={year}>
                    <Value value={valueOf(figure)} />
                  </td>
                ))}
                <td className="chart-cell">
                  <Sparkline
                    label={say('trendOf', { label: name(figure.label), list: listOf(figure) })}
                    values={course(figure).map(({ value }) => (isNumber(value) ? value : null))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
