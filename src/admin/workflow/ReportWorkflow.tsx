'use client'
import { Pill } from '@payloadcms/ui'
import { PUBLIC_STATES, REPORT_STATES } from '../../domain/workflow/states.ts'
import { REPORT_TRANSITIONS, type ReportTransition } from '../../domain/workflow/transitions.ts'
import { ReminderButton } from '../copying/ReminderButton.tsx'
import { useSay } from '../useSay.ts'
import { ActionPanel } from './ActionPanel.tsx'
import { type Actions, isReportTransition, readActions, readState } from './answers.ts'
import { askedBy } from './asked.ts'
import { BlockingComments } from './BlockingComments.tsx'
import { introOf } from './introOf.ts'
import { LastTransition } from './LastTransition.tsx'
import { ReportPages } from './ReportPages.tsx'
import { StageChain } from './StageChain.tsx'
import { TransitionDialog } from './TransitionDialog.tsx'
import styles from './workflow.module.scss'
import type { NamedTransition, WorkflowRecord } from './WorkflowRecord.ts'

const Told = ({ last }: { readonly last: NamedTransition | null }) =>
  last && isReportTransition(last.transition) ? (
    <LastTransition last={last} label={REPORT_TRANSITIONS[last.transition].label} />
  ) : null

/** What carries a report on, or back because of them. */
const TELLS_OF_COMMENTS: readonly ReportTransition[] = ['submit', 'pass', 'sendBack']

interface Props {
  /** What may be done with it, as the server knew when it drew the page. */
  readonly given: unknown
  readonly record: WorkflowRecord
}

/** The workflow of a report: where it stands, who passed what, what may be done now, what not and why. */
export const ReportWorkflow = ({ given, record }: Props) => {
  const { say, name } = useSay()
  const { id, blocking, chain, parts, last, sentBack, changeNote } = record
  return (
    <ActionPanel<ReportTransition, Actions>
      given={given}
      place={{ collection: 'reports', id }}
      read={readActions}
      labelOf={(transition) => REPORT_TRANSITIONS[transition].label}
      standing={(actions) => (
        <>
          {actions ? (
            <div className={styles['states']}>
              <Pill pillStyle="dark">{name(REPORT_STATES[actions.state].label)}</Pill>
              <Pill pillStyle={actions.publicState === 'public' ? 'success' : 'light'}>
                {name(PUBLIC_STATES[actions.publicState])}
              </Pill>
            </div>
          ) : null}
          <ReportPages report={id} />
          <Told last={last} />
          {sentBack && sentBack.at !== last?.at ? <Told last={sentBack} /> : null}
          {actions ? <StageChain record={record} state={actions.state} /> : null}
          {actions && actions.state !== 'published' ? (
            <ReminderButton id={id} title={record.title} />
          ) : null}
        </>
      )}
      dialog={({ actions, transition, onDone, onReadAgain }) => (
        <TransitionDialog
          key={transition}
          asked={askedBy(transition, actions)}
          given={{ changeNote }}
          intro={introOf({ transition, state: actions.state, chain }, { say, name })}
          label={name(REPORT_TRANSITIONS[transition].label)}
          notice={
            TELLS_OF_COMMENTS.includes(transition) ? <BlockingComments comments={blocking} /> : null
          }
          parts={parts}
          place={{ collection: 'reports', id }}
          read={actions}
          stateIn={(body) => {
            const state = readState(body)
            return state ? name(REPORT_STATES[state].label) : null
          }}
          transition={transition}
          onDone={onDone}
          onReadAgain={onReadAgain}
        />
      )}
    />
  )
}
