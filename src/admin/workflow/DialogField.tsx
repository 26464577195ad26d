'use client'
import { CheckboxInput, TextareaInput, TextInput } from '@payloadcms/ui'
import type { ChangeEvent } from 'react'
import { useSay } from '../useSay.ts'
import type { Asked, Typed } from './asked.ts'
import styles from './dialog.module.scss'
import { OutcomeChoice } from './OutcomeChoice.tsx'
import { ReopenChoice } from './ReopenChoice.tsx'
import { ScanUpload } from './ScanUpload.tsx'
import type { NamedPart } from './WorkflowRecord.ts'

interface Props {
  readonly field: Asked
  readonly parts: readonly NamedPart[]
  /** Why the desk did not accept what stands here. */
  readonly problem: string | undefined
  /** The report that a file would be uploaded for. */
  readonly report: string
  readonly transition: string
  readonly typed: Typed
  readonly onType: (change: Partial<Typed>) => void
}

const TEXTS = {
  reason: 'askReason',
  remark: 'askRemark',
  changeNote: 'askChangeNote',
  explanation: 'askExplanation',
} as const

const MOMENTS = {
  signedOn: { word: 'askSignedOn', type: 'date' },
  publishAt: { word: 'askPublishAt', type: 'datetime-local' },
} as const

const Input = ({ field, parts, problem, report, transition, typed, onType }: Props) => {
  const { say } = useSay()
  switch (field) {
    case 'proofread':
      return (
        <CheckboxInput
          checked={typed.proofread}
          id="transition-proofread"
          label={say('askProofread')}
          onToggle={({ target }) => onType({ proofread: target.checked })}
          required
        />
      )
    case 'outcome':
      return (
        <OutcomeChoice
          outcome={typed.outcome}
          passes={transition === 'pass'}
          onChoose={(outcome) => onType({ outcome })}
        />
      )
    case 'reopen':
      return (
        <ReopenChoice
          parts={parts}
          reopen={typed.reopen}
          onChoose={(reopen) => onType({ reopen })}
        />
      )
    case 'attachment':
      return (
        <ScanUpload
          report={report}
          isThere={typed.attachment !== ''}
          onUploaded={(attachment) => onType({ attachment })}
        />
      )
    case 'signedBy':
      return (
        <TextInput
          label={say('askSignedBy')}
          onChange={(event: ChangeEvent<HTMLInputElement>) =>
            onType({ signedBy: event.target.value })
          }
          path="transition-signedBy"
          required
          showError={problem !== undefined}
          value={typed.signedBy}
        />
      )
    case 'signedOn':
    case 'publishAt':
      return (
        <label>
          {say(MOMENTS[field].word)}
          <input
            id={`transition-${field}`}
            onChange={({ target }) => onType({ [field]: target.value })}
            required
            type={MOMENTS[field].type}
            value={typed[field]}
          />
        </label>
      )
    case 'reason':
    case 'remark':
    case 'changeNote':
    case 'explanation':
      return (
        <TextareaInput
          label={say(TEXTS[field])}
          onChange={({ target }) => onType({ [field]: target.value })}
          path={`transition-${field}`}
          required={field !== 'remark'}
          rows={3}
          showError={problem !== undefined}
          value={typed[field]}
        />
      )
  }
}

/** One thing that a dialog asks for, with the desk's objection to it below. */
export const DialogField = (props: Props) => (
  <div className={styles['field']}>
    <Input {...props} />
    {props.problem ? (
      <p className={styles['problem']} role="alert">
        {props.problem}
      </p>
    ) : null}
  </div>
)
