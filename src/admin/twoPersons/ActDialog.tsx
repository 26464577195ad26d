'use client'
import { Banner, Button, Modal, TextareaInput, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { type PurgeExtent, TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import styles from '../workflow/dialog.module.scss'
import type { ActRecord } from './ActRecord.ts'
import { ExtentChoice } from './ExtentChoice.tsx'
import { readLeft } from './readLeft.ts'
import { useActApi } from './useActApi.ts'

/** The slug by which the dialog is opened and closed. */
export const ACT_DIALOG = 'two-person-act'

interface Props {
  readonly record: ActRecord
  readonly onDone: () => void
}

/** Asks for what is needed to seal or purge, or to confirm it; a refusal is shown and what was typed stays. */
export const ActDialog = ({ record, onDone }: Props) => {
  const { say, name } = useSay()
  const { send } = useActApi(record)
  const { closeModal } = useModal()
  const [reason, setReason] = useState('')
  const [explanation, setExplanation] = useState('')
  const [extent, setExtent] = useState<PurgeExtent>('document')
  const [isWorking, setIsWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { act, waiting, hasVersions } = record
  const label = name(TWO_PERSON_ACTS[act].label)
  const title = say(waiting ? 'confirmAct' : 'askAct', { act: label })

  const decide = async () => {
    setIsWorking(true)
    setProblem(null)
    const { isGranted, body } = await send({
      reason,
      ...(act === 'seal' && !waiting ? { explanation } : {}),
      ...(act === 'purge' && hasVersions && !waiting ? { extent } : {}),
    })
    setIsWorking(false)
    if (!isGranted) {
      const refusal = readRefusal(body)
      setProblem(refusal?.reasons[0]?.message ?? refusal?.message ?? say('answerLost'))
      return
    }
    const { isDone, editions, mustBeSentBack } = readLeft(body)
    closeModal(ACT_DIALOG)
    toast.success(isDone ? say('toldDone', { act: label }) : say('toldAsked'))
    if (editions.length > 0) toast.warning(say('editionsLeft', { editions: editions.join('、') }))
    if (mustBeSentBack) toast.warning(say('mustBeSentBack'))
    onDone()
  }
  return (
    <Modal
      slug={ACT_DIALOG}
      className={styles['dialog']}
      closeOnBlur={false}
      aria-labelledby="act-title"
    >
      <div className={styles['paper']}>
        <h2 id="act-title">{title}</h2>
        <p>{say(act === 'seal' ? 'introSeal' : 'introPurge')}</p>
        {act === 'purge' && hasVersions && !waiting ? (
          <ExtentChoice extent={extent} onChoose={setExtent} />
        ) : null}
        <div className={styles['field']}>
          <TextareaInput
            label={say('askReason')}
            onChange={({ target }) => setReason(target.value)}
            path="act-reason"
            required
            rows={3}
            showError={problem !== null && reason.trim() === ''}
            value={reason}
          />
        </div>
        {act === 'seal' && !waiting ? (
          <div className={styles['field']}>
            <TextareaInput
              label={say('askSealExplanation')}
              onChange={({ target }) => setExplanation(target.value)}
              path="act-explanation"
              rows={3}
              value={explanation}
            />
          </div>
        ) : null}
        <div aria-live="assertive">{problem ? <Banner type="error">{problem}</Banner> : null}</div>
        <div className={styles['controls']}>
          <Button
            buttonStyle="secondary"
            disabled={isWorking}
            onClick={() => closeModal(ACT_DIALOG)}
          >
            {say('cancel')}
          </Button>
          <Button disabled={isWorking} id="act-confirm" onClick={() => void decide()}>
            {isWorking ? say('working') : title}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
