'use client'
import { Banner } from '@payloadcms/ui'
import { WEBHOOK_FAULTS, WEBHOOK_STATES } from '../../domain/webhooks/webhookFaults.ts'
import type { ToldDelivery } from '../../operations/webhooks/webhookDelivery.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './webhooks.module.scss'

/** How the deliveries of a webhook stand. */
export const DeliveryFacts = ({ delivery }: { readonly delivery: ToldDelivery }) => {
  const { say, name } = useSay()
  const { deliveredAt, failingSince, failures, fault, nextAt, pausedAt, pending } = delivery
  const { secrets, state, status, triedAt } = delivery

  const attempt = (at: string): string => {
    if (!fault) return say('webhookArrived', { at: moment(at) })
    const values = { at: moment(at), fault: name(WEBHOOK_FAULTS[fault]) }
    return status === null
      ? say('webhookFault', values)
      : say('webhookFaultStatus', { ...values, status })
  }
  const secret = ({ madeAt, endsAt }: ToldDelivery['secrets'][number]): string =>
    endsAt
      ? say('webhookFormerSecret', { at: moment(madeAt), until: moment(endsAt) })
      : say('webhookSecretSince', { at: moment(madeAt) })
  const facts: readonly (readonly [string, string])[] = [
    [say('webhookState'), name(WEBHOOK_STATES[state])],
    [say('webhookPending'), say('webhookPendingCount', { count: pending })],
    [say('webhookDelivered'), deliveredAt ? moment(deliveredAt) : say('webhookNever')],
    ...(triedAt ? [[say('webhookTried'), attempt(triedAt)] as const] : []),
    ...(failures > 0 && failingSince
      ? [
          [
            say('webhookFailures'),
            say('webhookFailuresSince', { count: failures, since: moment(failingSince) }),
          ] as const,
        ]
      : []),
    ...(nextAt && !pausedAt ? [[say('webhookNext'), moment(nextAt)] as const] : []),
    [
      say('webhookSecret'),
      secrets.length > 0 ? secrets.map(secret).join('；') : say('webhookNoSecret'),
    ],
  ]
  return (
    <>
      {pausedAt ? (
        <Banner type="error">{say('webhookPaused', { since: moment(pausedAt) })}</Banner>
      ) : null}
      <dl className={styles['facts']}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
