'use client'
import { Banner, Button, Pill } from '@payloadcms/ui'
import { FINDING_GROUPS, type FindingGroup } from '../../domain/checks/Finding.ts'
import type { ToldFindings } from '../../operations/checking/findingsOnReport.ts'
import { useSay } from '../useSay.ts'
import { FindingRow } from './FindingRow.tsx'
import styles from './findings.module.scss'
import { useExplaining } from './useExplaining.ts'

interface Props {
  readonly mayExplain: boolean
  readonly report: string
  readonly told: ToldFindings
}

const GROUPS: readonly FindingGroup[] = [
  'late',
  'inaccurate',
  'incomplete',
  'repetitive',
  'perfunctory',
]

const Counts = ({ counts, deduction }: Pick<ToldFindings, 'counts' | 'deduction'>) => {
  const { say } = useSay()
  const { errors, warnings, explained } = counts
  return (
    <>
      <div className={styles['counts']}>
        <Pill pillStyle={errors > 0 ? 'error' : 'light'}>
          {say('findingsErrors', { count: errors })}
        </Pill>
        <Pill pillStyle={warnings > 0 ? 'warning' : 'light'}>
          {say('findingsWarnings', { count: warnings })}
        </Pill>
        <Pill pillStyle={explained > 0 ? 'success' : 'light'}>
          {say('findingsExplained', { count: explained })}
        </Pill>
      </div>
      <p>
        {say('findingsDeduction', {
          before: deduction.before.total,
          after: deduction.after.total,
        })}
      </p>
    </>
  )
}

/** What the checks find in a report, by the groups of the 2021 notice, with the counts and the predicted deduction on top. */
export const Findings = ({ mayExplain, report, told }: Props) => {
  const { say, name } = useSay()
  const { findings, counts, deduction } = told
  const explaining = useExplaining(report, findings)
  const { typed, refused, isBusy, isModified } = explaining
  const changed = findings.filter(
    ({ key, explanation }) =>
      typed[key] !== undefined && typed[key].trim() !== (explanation?.text ?? ''),
  )
  const isOpen = ({ isExplainable, explanation }: (typeof findings)[number]) =>
    !isExplainable || explanation === undefined
  return (
    <section className={styles['findings']} aria-labelledby="findings-title" id="findings">
      <h3 id="findings-title">{say('findings')}</h3>
      {findings.length === 0 ? (
        <p>{say('findingsNone')}</p>
      ) : (
        <Counts counts={counts} deduction={deduction} />
      )}
      {mayExplain && findings.length > 0 ? <p>{say('findingsIntro')}</p> : null}
      <div aria-live="polite">
        {refused ? (
          <Banner type="error">
            {[...refused.messages, say('explanationKept')].join(' ')}{' '}
            {refused.isStale ? (
              <Button buttonStyle="subtle" size="small" onClick={explaining.readAgain}>
                {say('reload')}
              </Button>
            ) : null}
          </Banner>
        ) : null}
        {changed.length > 0 && isModified ? (
          <Banner type="info">{say('saveBeforeExplaining')}</Banner>
        ) : null}
      </div>
      {GROUPS.map((group) => {
        const own = findings.filter((finding) => finding.group === group)
        const open = own.filter(isOpen).length
        if (own.length === 0) return null
        return (
          <details key={group} className={styles['group']}>
            <summary>
              <h4>{name(FINDING_GROUPS[group])}</h4>
              <span>{say('groupCount', { count: own.length })}</span>
              {open > 0 ? <strong>{say('groupOpen', { count: open })}</strong> : null}
              <span className={styles['note']}>
                {say('groupDeduction', { points: deduction.before.groups[group] })}
              </span>
            </summary>
            {own.map((finding) => (
              <FindingRow
                key={finding.key}
                explaining={explaining}
                finding={finding}
                mayExplain={mayExplain}
              />
            ))}
          </details>
        )
      })}
      {changed.length > 1 ? (
        <div className={styles['controls']}>
          <Button
            disabled={isBusy || isModified}
            margin={false}
            onClick={() => void explaining.save(changed.map(({ key }) => key))}
            size="small"
          >
            {say('saveExplanations', { count: changed.length })}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
