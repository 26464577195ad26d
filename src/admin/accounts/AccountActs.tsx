'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Holdings } from '../../operations/accounts/holdingsOf.ts'
import { documentPath } from '../documentPath.ts'
import { moment } from '../moment.ts'
import { PageLink } from '../PageLink.tsx'
import { useSay } from '../useSay.ts'
import styles from './accounts.module.scss'
import { PasswordSlip, readSlip, type Slip } from './PasswordSlip.tsx'
import { useAccountActs } from './useAccountActs.ts'

interface Props {
  readonly account: { readonly id: string; readonly name: string; readonly leftAt: string | null }
  readonly holdings: Holdings
  /** To whom her chapters were handed over; null: to nobody. */
  readonly successor: string | null
  readonly successors: readonly { readonly id: string; readonly name: string }[]
}

/** What an administrator does with the account of somebody else: a one-time password, closing it and handing over. */
export const AccountActs = ({ account, holdings, successor, successors }: Props) => {
  const { say } = useSay()
  const { admin } = useConfig().config.routes
  const { act, isWorking, told, fault, setTold } = useAccountActs(account.id)
  const [slip, setSlip] = useState<Slip | null>(null)
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const [closed, setClosed] = useState({ leftAt: account.leftAt, successor })
  const close = () =>
    act('close', { to: to || null, reason }, ({ body }) => {
      setReason('')
      setClosed({
        leftAt: new Date().toISOString(),
        successor: successors.find(({ id }) => id === to)?.name ?? null,
      })
      setTold(say('accountMoved', { count: Number(Reflect.get(Object(body), 'moved')) }))
    })
  const reopen = () =>
    act('reopen', {}, () => {
      setTold(say('accountReopened'))
      setClosed({ leftAt: null, successor: null })
    })
  const reset = () => act('one-time-password', {}, ({ body }) => setSlip(readSlip(body)))
  const button = (id: string, text: string, onClick: () => Promise<void>) => (
    <Button
      buttonStyle="secondary"
      disabled={isWorking}
      id={id}
      margin={false}
      onClick={() => void onClick()}
      size="small"
    >
      {text}
    </Button>
  )
  const { sections, comments, stages, deputies, principals } = holdings
  return (
    <section aria-labelledby="account-acts" className={styles['panel']}>
      <h2 id="account-acts">{say('accountActs')}</h2>
      <div className={styles['acts']} role="status">
        {isWorking ? say('working') : told}
        {fault ? <span className={styles['fault']}>{fault}</span> : null}
      </div>
      {closed.leftAt ? (
        <div className={styles['part']}>
          <p>
            {say('accountClosed', { at: moment(closed.leftAt) })}{' '}
            {closed.successor ? say('accountHandedTo', { person: closed.successor }) : null}
          </p>
          {button('account-reopen', say('accountReopen'), reopen)}
        </div>
      ) : (
        <div className={styles['part']}>
          <p className={styles['note']}>{say('accountPasswordIntro')}</p>
          {button('account-password', say('accountPassword'), reset)}
          {slip ? <PasswordSlip slip={slip} /> : null}
        </div>
      )}
      <div className={styles['part']}>
        <h3>{say('accountHoldings')}</h3>
        <p>{say('accountSections', { count: sections.length })}</p>
        {sections.length > 0 ? (
          <ul>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <PageLink href={documentPath(admin, { collection: 'sections', id })}>
                  {heading}
                </PageLink>
              </li>
            ))}
          </ul>
        ) : null}
        <p>{say('accountComments', { count: comments })}</p>
        {deputies.length + principals.length > 0 ? (
          <>
            <p>{say('accountDeputations', { count: deputies.length + principals.length })}</p>
            <ul>
              {deputies.map(({ id, name, until }) => (
                <li key={id}>{say('accountDeputy', { name, until })}</li>
              ))}
              {principals.map(({ id, name, until }) => (
                <li key={id}>{say('accountPrincipal', { name, until })}</li>
              ))}
            </ul>
          </>
        ) : null}
        {stages.length > 0 ? (
          <>
            <p className={styles['fault']}>{say('accountStages', { count: stages.length })}</p>
            <ul>
              {stages.map(({ id, title }) => (
                <li key={id}>
                  <PageLink href={documentPath(admin, { collection: 'reports', id })}>
                    {title}
                  </PageLink>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {closed.leftAt ? null : (
        <div className={styles['part']}>
          <p className={styles['note']}>{say('accountCloseIntro')}</p>
          <div>
            <label htmlFor="account-reason">{say('accountReason')}</label>
            <input
              id="account-reason"
              maxLength={1000}
              onChange={({ target }) => setReason(target.value)}
              required
              value={reason}
            />
          </div>
          <div>
            <label htmlFor="account-successor">{say('accountSuccessor')}</label>
            <select
              id="account-successor"
              onChange={({ target }) => setTo(target.value)}
              value={to}
            >
              <option value="">{say('accountNoSuccessor')}</option>
              {successors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {button('account-close', say('accountClose'), close)}
        </div>
      )}
    </section>
  )
}
