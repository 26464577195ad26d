'use client'
import { Banner, Button, Modal, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import { REPORT_TRANSITIONS, type ReportTransition } from '../../domain/workflow/transitions.ts'
import { useSay } from '../useSay.ts'
import { type Actions, type Reason, readRefusal, readState } from './answers.ts'
import { askedBy, NOTHING_TYPED, type Typed } from './asked.ts'
import { DialogField } from './DialogField.tsx'
import { introOf } from './introOf.ts'
import { requestOf } from './requestOf.ts'
import { useReportApi } from './useReportApi.ts'
import styles from './dialog.module.scss'
import type { WorkflowRecord } from './WorkflowRecord.ts'

/** The slug by which the dialog is opened and closed. */
export const DIALOG = 'report-transition'

interface Props {
  readonly actions: Actions
  readonly record: WorkflowRecord
  readonly transition: ReportTransition
  readonly onDone: () => void
  readonly onReadAgain: () => void
}

/** Asks for what a transition needs and carries it out. A refusal is shown where it belongs, and what was typed stays. */
export const TransitionDialog = ({ actions, record, transition, onDone, onReadAgain }: Props) => {
  const { say, name } = useSay()
  const api = useReportApi(record.id)
  const { closeModal } = useModal()
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED)
  const [isWorking, setIsWorking] = useState(false)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const asked = askedBy(transition, actions)
  const label = name(REPORT_TRANSITIONS[transition].label)
  const isAtField = ({ field }: Reason) => asked.some((each) => each === field)

  const act = async () => {
    setIsWorking(true)
    setReasons([])
    const { isGranted, body } = await api.transition(
      requestOf({ transition, read: actions, asked, typed }),
    )
    setIsWorking(false)
    const state = isGranted ? readState(body) : null
    if (state) {
      setTyped(NOTHING_TYPED)
      closeModal(DIALOG)
      toast.success(say('done', { transition: label, state: name(REPORT_STATES[state].label) }))
      onDone()
      return
    }
    const refusal = readRefusal(body)
    setReasons(refusal?.reasons ?? [{ message: refusal?.message ?? say('answerLost') }])
    // What was read is out of date or unknown: the next attempt goes with what holds then.
    if (refusal?.code !== 'GUARD_FAILED') onReadAgain()
  }
  return (
    <Modal
      slug={DIALOG}
      className={styles['dialog']}
      closeOnBlur={false}
      aria-labelledby="transition-title"
    >
      <div className={styles['paper']}>
        <h2 id="transition-title">{label}</h2>
        <p>{introOf({ transition, state: actions.state, chain: record.chain }, { say, name })}</p>
        {asked.map((field) => (
          <DialogField
            key={field}
            field={field}
            parts={record.parts}
            report={record.id}
            problem={reasons.find((reason) => reason.field === field)?.message}
            transition={transition}
            typed={typed}
            onType={(change) => setTyped((before) => ({ ...before, ...change }))}
          />
        ))}
        <div aria-live="assertive">
          {reasons
            .filter((reason) => !isAtField(reason))
            .map(({ message }) => (
              <Banner key={message} type="error">
                {message}
              </Banner>
            ))}
        </div>
        <div className={styles['controls']}>
          <Button buttonStyle="secondary" disabled={isWorking} onClick={() => closeModal(DIALOG)}>
            {say('cancel')}
          </Button>
          <Button disabled={isWorking} id="transition-confirm" onClick={() => void act()}>
            {isWorking ? say('working') : say('confirm', { transition: label })}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
