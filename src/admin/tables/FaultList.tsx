'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Finding } from '../../domain/checks/Finding.ts'
import { cellName } from '../../domain/formats/cellName.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { useSay } from '../useSay.ts'
import { keyOf, type Offer, type TableFacts } from './cellFacts.ts'
import styles from './faultList.module.scss'

/** As many faults are told of at first. */
const FIRST = 20

/** Which faults are mended by a value that follows from others. */
const MENDED_BY: Partial<Readonly<Record<Finding['check'], Offer['source']>>> = {
  'CELL-NUMBER': 'form',
  'T3-ROW': 'total',
  'T3-SUM': 'total',
  'T4-SUM': 'total',
  'T14-SUM': 'total',
  'T3-CARRY': 'lastYear',
}

interface Props {
  readonly definition: TableDefinition
  readonly facts: TableFacts
  readonly onGo: (cell: { readonly row: string; readonly column?: string | undefined }) => void
  /** Takes an offered value over; absent where nothing may be changed. */
  readonly onTake?: ((offer: Offer) => void) | undefined
}

const Fault = ({ definition, facts, onGo, onTake, finding }: Props & { finding: Finding }) => {
  const { language, say } = useSay()
  const { row, column } = finding.where
  const offer =
    row === undefined || column === undefined ? undefined : facts.offers.get(keyOf({ row, column }))
  return (
    <li data-fault={finding.severity}>
      <span className={styles['severity']}>
        {say(finding.severity === 'error' ? 'tableError' : 'tableWarning')}
      </span>
      <span className={styles['told']}>
        {row === undefined ? null : (
          <button lang="zh" onClick={() => onGo({ row, column })} type="button">
            {cellName(definition, { row, ...(column === undefined ? {} : { column }) })}
          </button>
        )}
        <span>{finding.message[language]}</span>
      </span>
      {offer && onTake && offer.source === MENDED_BY[finding.check] ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => onTake(offer)} size="small">
          {say('take', { value: offer.value })}
        </Button>
      ) : null}
    </li>
  )
}

/** What is to be checked in a table: each fault with its sentence, leading to its cell; then what is blank. */
export const FaultList = (props: Props) => {
  const { facts, onGo } = props
  const { findings, blanks, isUntouched } = facts
  const { say } = useSay()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, FIRST)
  const [firstBlank] = blanks
  if (isUntouched) return <p className={styles['sound']}>{say('tableUntouched')}</p>
  if (findings.length === 0 && !firstBlank) {
    return <p className={styles['sound']}>✓ {say('tableSound')}</p>
  }
  return (
    <section
      aria-label={say('tableFaults', { count: findings.length })}
      className={styles['faults']}
    >
      {findings.length > 0 ? <h3>{say('tableFaults', { count: findings.length })}</h3> : null}
      <ol>
        {shown.map((finding) => (
          <Fault key={finding.key} {...props} finding={finding} />
        ))}
      </ol>
      {shown.length < findings.length ? (
        <Button buttonStyle="subtle" margin={false} onClick={() => setIsWhole(true)} size="small">
          {say('tableMore', { count: findings.length - shown.length })}
        </Button>
      ) : null}
      {firstBlank ? (
        <p>
          <button onClick={() => onGo(firstBlank)} type="button">
            {say('tableBlanks', { count: blanks.length })}
          </button>{' '}
          {say('tableBlanksMeaning')}
        </p>
      ) : null}
    </section>
  )
}
