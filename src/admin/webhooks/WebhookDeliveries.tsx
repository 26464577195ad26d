'use client'
import { Banner, Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { isWebhookFault, WEBHOOK_FAULTS } from '../../domain/webhooks/webhookFaults.ts'
import type { ToldDelivery } from '../../operations/webhooks/webhookDelivery.ts'
import type { Answer } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import { DeliveryFacts } from './DeliveryFacts.tsx'
import { useWebhookApi } from './useWebhookApi.ts'
import styles from './webhooks.module.scss'

interface Props {
  readonly id: string
  readonly isManaged: boolean
  readonly delivery: ToldDelivery
}

const memberOf = (body: unknown, member: string): unknown => Reflect.get(Object(body), member)

/** How the deliveries of a webhook stand, its secret, and the ways to try and to send again. */
export const WebhookDeliveries = ({ id, isManaged, delivery }: Props) => {
  const { say, name } = useSay()
  const { refresh } = useRouter()
  const ask = useWebhookApi(id)
  const [isWorking, setIsWorking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const [day, setDay] = useState('')
  const hasSecret = delivery.secrets.length > 0

  const act = async (asked: Promise<Answer>, then: (body: unknown) => void) => {
    setIsWorking(true)
    const { isGranted, body } = await asked
    setIsWorking(false)
    if (isGranted) then(body)
    else toast.error(readRefusal(body)?.message ?? say('answerLost'))
    refresh()
  }
  const makeSecret = (overlap: 'day' | 'none') =>
    act(ask('secret', { overlap }), (body) => setSecret(String(memberOf(body, 'secret'))))
  const test = () =>
    act(ask('test'), (body) => {
      const fault = memberOf(body, 'fault')
      const status = String(memberOf(body, 'status'))
      if (isWebhookFault(fault)) {
        toast.error(say('webhookTestFailed', { fault: name(WEBHOOK_FAULTS[fault]) }))
      } else toast.success(say('webhookTestArrived', { status }))
    })
  const resume = () => act(ask('resume'), () => toast.success(say('webhookResumed')))
  const replay = () =>
    act(ask('replay', { since: `${day}T00:00:00+08:00` }), (body) =>
      toast.success(say('webhookReplayed', { count: Number(memberOf(body, 'pending')) })),
    )
  const button = (id: string, label: string, onClick: () => Promise<void>) => (
    <Button
      buttonStyle="secondary"
      disabled={isWorking}
      id={id}
      margin={false}
      onClick={() => void onClick()}
    >
      {label}
    </Button>
  )
  return (
    <section className={styles['deliveries']} aria-labelledby="webhook-heading">
      <h3 id="webhook-heading">{say('webhookDelivery')}</h3>
      <DeliveryFacts delivery={delivery} />
      <div aria-live="polite">
        {secret ? (
          <Banner type="success">
            <span className={styles['secret']}>
              <span>{say('webhookSecretOnce')}</span>
              <code id="webhook-secret">{secret}</code>
            </span>
          </Banner>
        ) : null}
      </div>
      {isManaged ? (
        <div className={styles['acts']}>
          {hasSecret
            ? button('webhook-rotate', say('webhookRotate'), () => makeSecret('day'))
            : button('webhook-make-secret', say('webhookMakeSecret'), () => makeSecret('day'))}
          {hasSecret
            ? button('webhook-rotate-now', say('webhookRotateAtOnce'), () => makeSecret('none'))
            : null}
          {hasSecret ? button('webhook-test', say('webhookTest'), test) : null}
          {hasSecret && delivery.failures > 0
            ? button('webhook-resume', say('webhookResume'), resume)
            : null}
          {hasSecret ? (
            <div className={styles['replay']}>
              <label htmlFor="webhook-since">{say('webhookReplayFrom')}</label>
              <input
                id="webhook-since"
                onChange={({ target }) => setDay(target.value)}
                type="date"
                value={day}
              />
              <Button
                buttonStyle="secondary"
                disabled={isWorking || day === ''}
                id="webhook-replay"
                margin={false}
                onClick={() => void replay()}
              >
                {say('webhookReplay')}
              </Button>
            </div>
          ) : null}
          {button('webhook-refresh', say('webhookRead'), () => {
            refresh()
            return Promise.resolve()
          })}
        </div>
      ) : null}
    </section>
  )
}
