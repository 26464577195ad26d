'use client'
import { Banner, Button, Modal, toast, useModal } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { useSay } from '../useSay.ts'
import { type Reason, readRefusal } from './answers.ts'
import { type Asked, NOTHING_TYPED, type Typed } from './asked.ts'
import { DialogField } from './DialogField.tsx'
import { requestOf } from './requestOf.ts'
import { type DocumentPlace, useDocumentApi } from './useDocumentApi.ts'
import styles from './dialog.module.scss'
import type { NamedPart } from './WorkflowRecord.ts'

/** The slug by which the dialog is opened and closed. */
export const DIALOG = 'workflow-transition'

interface Props {
  readonly asked: readonly Asked[]
  readonly intro: string
  /** What is to be known before deciding. */
  readonly notice?: ReactNode
  readonly label: string
  readonly parts: readonly NamedPart[]
  readonly place: DocumentPlace
  readonly read: { readonly revision: number; readonly contentHash?: string }
  /** What is there before she types. */
  readonly given?: Partial<Typed>
  readonly transition: string
  /** The state after it, in the person's language; null where the answer names none. */
  readonly stateIn: (body: unknown) => string | null
  readonly onDone: () => void
  readonly onReadAgain: () => void
}

/** Asks for what a transition needs and carries it out. A refusal is shown where it belongs, and what was typed stays. */
export const TransitionDialog = (props: Props) => {
  const { asked, given, intro, label, notice, parts, place, read, transition } = props
  const { say } = useSay()
  const api = useDocumentApi(place)
  const { closeModal } = useModal()
  const nothing: Typed = { ...NOTHING_TYPED, ...given }
  const [typed, setTyped] = useState<Typed>(nothing)
  const [isWorking, setIsWorking] = useState(false)
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const isAtField = ({ field }: Reason) => asked.some((each) => each === field)

  const act = async () => {
    setIsWorking(true)
    setReasons([])
    const { isGranted, body } = await api.transition(requestOf({ transition, read, asked, typed }))
    setIsWorking(false)
    const state = isGranted ? props.stateIn(body) : null
    if (state) {
      setTyped(nothing)
      closeModal(DIALOG)
      toast.success(say('done', { transition: label, state }))
      props.onDone()
      return
    }
    const refusal = readRefusal(body)
    setReasons(refusal?.reasons ?? [{ message: refusal?.message ?? say('answerLost') }])
    // What was read is out of date or unknown: the next attempt goes with what holds then.
    if (refusal?.code !== 'GUARD_FAILED') props.onReadAgain()
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
        <p>{intro}</p>
        {notice}
        {asked.map((field) => (
          <DialogField
            key={field}
            field={field}
            parts={parts}
            report={place.id}
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
