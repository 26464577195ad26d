'use client'
import { type FormatId, FORMAT_IDS, FORMATS } from '../../domain/formats/formats.ts'
import { typedCell } from '../../domain/formats/tableCells.ts'
import { PrintedTable } from '../tables/PrintedTable.tsx'
import { useSay } from '../useSay.ts'
import styles from './importing.module.scss'
import type { ImportPreview, PreviewSection } from './ImportPreview.ts'

type Report = ImportPreview['report']

const count = (sections: readonly PreviewSection[]): number =>
  sections.reduce((sum, { children }) => sum + 1 + count(children), 0)

const Branch = ({ sections }: { readonly sections: readonly PreviewSection[] }) => (
  <ol className={styles['branch']}>
    {sections.map(({ number, heading, body, children }, place) => (
      <li key={place}>
        {body === '' ? (
          <p>
            {number}
            {heading}
          </p>
        ) : (
          <details>
            <summary>
              {number}
              {heading}
            </summary>
            <div className={styles['body']}>{body}</div>
          </details>
        )}
        {children.length > 0 ? <Branch sections={children} /> : null}
      </li>
    ))}
  </ol>
)

const isFormat = (id: string | null): id is FormatId => FORMAT_IDS.some((each) => each === id)

const Tables = ({ report }: { readonly report: Report }) => {
  const { say } = useSay()
  const definitions = isFormat(report.format) ? FORMATS[report.format].tables : []
  const tables = report.statisticalTables.flatMap((read) => {
    const definition = definitions.find(({ id }) => id === read.table)
    return definition ? [{ ...read, definition }] : []
  })
  if (tables.length === 0) return null
  return (
    <details className={styles['part']}>
      <summary>{say('importTables', { count: tables.length })}</summary>
      {tables.map(({ table, cells, definition }) => (
        <div key={table} className={styles['scroll']}>
          <PrintedTable
            definition={definition}
            draw={({ cell, columns }) => <td colSpan={columns}>{typedCell(cells, cell) ?? ''}</td>}
          />
        </div>
      ))}
    </details>
  )
}

const Data = ({ report }: { readonly report: Report }) => {
  const { say } = useSay()
  const { keyInitiatives, proposalResponses, applicationCounts } = report
  const applications = applicationCounts.total
  const all = keyInitiatives.length + proposalResponses.length + (applications === null ? 0 : 1)
  if (all === 0) return null
  return (
    <details className={styles['part']}>
      <summary>{say('importData', { count: all })}</summary>
      <ul>
        {keyInitiatives.map(({ title, area, figures }, place) => (
          <li key={`i${place}`}>
            {say('importInitiative', { title })} {area === null ? say('importNoArea') : null}
            <ul className={styles['figures']}>
              {figures.map(({ text }, at) => (
                <li key={at}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
        {proposalResponses.map(({ title, url }, place) => (
          <li key={`p${place}`}>
            {say('importProposal', { title })} <span className={styles['address']}>{url}</span>
          </li>
        ))}
        {applications === null ? null : (
          <li>{say('importApplications', { count: applications })}</li>
        )}
      </ul>
    </details>
  )
}

/** What a file was read as: its chapters with their text, its tables, figures and links. */
export const ImportedReport = ({ report }: { readonly report: Report }) => {
  const { say } = useSay()
  const { period, preamble, sections } = report
  return (
    <>
      {period ? <p className={styles['hint']}>{say('importPeriod', period)}</p> : null}
      <details className={styles['part']} open>
        <summary>{say('importTree', { count: count(sections) })}</summary>
        {preamble === '' ? null : (
          <details>
            <summary>{say('importPreamble')}</summary>
            <div className={styles['body']}>{preamble}</div>
          </details>
        )}
        <Branch sections={sections} />
      </details>
      <Tables report={report} />
      <Data report={report} />
    </>
  )
}
