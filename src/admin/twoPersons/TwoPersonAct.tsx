'use client'
import { Banner, Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { PURGE_EXTENTS, TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import styles from '../workflow/workflow.module.scss'
import { ACT_DIALOG, ActDialog } from './ActDialog.tsx'
import type { ActRecord, Waiting } from './ActRecord.ts'
import { useActApi } from './useActApi.ts'

const WaitingNote = ({ waiting }: { readonly waiting: Waiting }) => {
  const { say, name } = useSay()
  const { person, at, until, reason, explanation, extent } = waiting
  return (
    <Banner type="info">
      <span className={styles['reason']}>
        <span>{say('askedFor', { person, at: moment(at), until: moment(until) })}</span>
        {extent ? <span>{name(PURGE_EXTENTS[extent])}</span> : null}
        <strong>{reason}</strong>
        {explanation ? <span>{explanation}</span> : null}
      </span>
    </Banner>
  )
}

/** Sealing or purging: what waits for a second person, and what this person may do about it. */
export const TwoPersonAct = ({ record }: { readonly record: ActRecord }) => {
  const { say, name } = useSay()
  const { refresh } = useRouter()
  const { openModal } = useModal()
  const { withdraw } = useActApi(record)
  const { act, refusal, waiting } = record
  const label = name(TWO_PERSON_ACTS[act].label)

  const takeBack = async (request: string) => {
    const { isGranted, body } = await withdraw(request)
    if (isGranted) toast.success(say('toldWithdrawn'))
    else toast.error(readRefusal(body)?.message ?? say('answerLost'))
    refresh()
  }
  return (
    <section className={styles['workflow']} aria-labelledby="act-heading">
      <h3 id="act-heading">{say('twoPersons', { act: label })}</h3>
      {waiting && !refusal ? <WaitingNote waiting={waiting} /> : null}
      <div className={styles['action']}>
        {refusal || !waiting?.isOwn ? (
          <Button
            buttonStyle="secondary"
            disabled={refusal !== null}
            extraButtonProps={refusal ? { 'aria-describedby': 'act-refusal' } : {}}
            id="act-open"
            margin={false}
            onClick={() => openModal(ACT_DIALOG)}
          >
            {say(waiting && !refusal ? 'confirmAct' : 'askAct', { act: label })}
          </Button>
        ) : null}
        {refusal ? (
          <p id="act-refusal" className={styles['reasons']}>
            {refusal}
          </p>
        ) : null}
        {waiting && !refusal ? (
          <Button
            buttonStyle="secondary"
            id="act-withdraw"
            margin={false}
            onClick={() => void takeBack(waiting.id)}
          >
            {say(waiting.isOwn ? 'withdrawOwn' : 'declineAct')}
          </Button>
        ) : null}
      </div>
      {refusal ? null : <ActDialog key={waiting?.id ?? ''} record={record} onDone={refresh} />}
    </section>
  )
}
