'use client'
import { Button } from '@payloadcms/ui'
import type { ToldFinding } from '../../operations/checking/findingsOnReport.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './findings.module.scss'
import type { useExplaining } from './useExplaining.ts'

interface Props {
  readonly explaining: ReturnType<typeof useExplaining>
  readonly finding: ToldFinding
  readonly mayExplain: boolean
}

const Signed = ({ explanation }: { explanation: ToldFinding['explanation'] | undefined }) => {
  const { say } = useSay()
  return explanation ? (
    <span className={styles['note']}>
      {say('explainedBy', { name: explanation.name, at: moment(explanation.at) })}
    </span>
  ) : null
}

/** Why a finding stays: what was said, by whom and when, and for an editor the field to say it in. */
export const ExplanationField = ({ explaining, finding, mayExplain }: Props) => {
  const { say } = useSay()
  const { key, explanation, isExplainable } = finding
  if (!mayExplain || !isExplainable) {
    return explanation ? (
      <div className={styles['explanation']}>
        <strong>{say('explanationOf')}</strong>
        <p lang="zh">{explanation.text}</p>
        <Signed explanation={explanation} />
      </div>
    ) : null
  }
  const saved = explanation?.text ?? ''
  const text = explaining.typed[key] ?? saved
  const isWithdrawn = text.trim() === '' && saved !== ''
  return (
    <div className={styles['explanation']}>
      <label>
        <strong>{say('explanationOf')}</strong>
        <textarea
          lang="zh"
          maxLength={2000}
          onChange={(event) => explaining.type(key, event.target.value)}
          rows={2}
          value={text}
        />
      </label>
      <div className={styles['controls']}>
        <Signed explanation={explanation} />
        <Button
          buttonStyle="secondary"
          disabled={explaining.isBusy || explaining.isModified || text.trim() === saved}
          margin={false}
          onClick={() => void explaining.save([key])}
          size="small"
        >
          {say(isWithdrawn ? 'withdrawExplanation' : 'saveExplanation')}
        </Button>
      </div>
    </div>
  )
}
