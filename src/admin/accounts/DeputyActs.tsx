'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Deputations, ToldDeputation } from '../../operations/deputies/deputationsOf.ts'
import { useSay } from '../useSay.ts'
import styles from './accounts.module.scss'
import { DeputationList } from './DeputationList.tsx'
import { readDeputations } from './readDeputations.ts'
import { useAccountActs } from './useAccountActs.ts'

interface Props {
  readonly account: { readonly id: string; readonly name: string }
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly deputations: Deputations
  readonly isOwn: boolean
  readonly mayName: boolean
  readonly today: string
}

/** Who stands for a person and for whom she stands; names a deputy for a period and ends a deputation. */
export const DeputyActs = ({ account, colleagues, deputations, isOwn, mayName, today }: Props) => {
  const { say } = useSay()
  const { act, isWorking, told, fault, setTold } = useAccountActs(account.id)
  const [deputy, setDeputy] = useState('')
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const { principals } = deputations
  const [deputies, setDeputies] = useState(deputations.deputies)
  const person = account.name
  const name = () =>
    act('deputies', { deputy, from, until }, ({ body }) => {
      setDeputies(readDeputations(body))
      setTold(say('deputyNamed'))
      setDeputy('')
      setUntil('')
    })
  const end = ({ id }: ToldDeputation) =>
    act('deputies/end', { deputation: id }, ({ body }) => {
      setDeputies(readDeputations(body))
      setTold(say('deputyEnded'))
    })
  return (
    <section aria-labelledby="account-deputies" className={styles['panel']}>
      <h2 id="account-deputies">{say(isOwn ? 'deputiesOwn' : 'deputies')}</h2>
      <div className={styles['acts']} role="status">
        {isWorking ? say('working') : told}
        {fault ? <span className={styles['fault']}>{fault}</span> : null}
      </div>
      {mayName || deputies.length > 0 ? (
        <div className={styles['part']}>
          {isOwn ? null : <h3>{say('deputiesOfOther', { person })}</h3>}
          {deputies.length > 0 ? (
            <DeputationList
              deputations={deputies}
              isWorking={isWorking}
              {...(mayName ? { onEnd: (each) => void end(each) } : {})}
            />
          ) : (
            <p>{say('deputiesNone')}</p>
          )}
        </div>
      ) : null}
      {mayName ? (
        <div className={styles['part']}>
          <p className={styles['note']}>
            {isOwn ? say('deputiesIntroOwn') : say('deputiesIntro', { person })}
          </p>
          <div className={styles['fields']}>
            <div>
              <label htmlFor="deputy-who">{say('deputyWho')}</label>
              <select
                id="deputy-who"
                onChange={({ target }) => setDeputy(target.value)}
                value={deputy}
              >
                <option value="">{say('deputyChoose')}</option>
                {colleagues.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor="deputy-from">{say('deputyFrom')}</label>
              <input
                id="deputy-from"
                onChange={({ target }) => setFrom(target.value)}
                type="date"
                value={from}
              />
            </div>
            <div>
              <label htmlFor="deputy-until">{say('deputyUntil')}</label>
              <input
                id="deputy-until"
                min={from}
                onChange={({ target }) => setUntil(target.value)}
                type="date"
                value={until}
              />
            </div>
          </div>
          <Button
            buttonStyle="secondary"
            disabled={isWorking || !deputy || !from || !until}
            id="deputy-name"
            margin={false}
            onClick={() => void name()}
            size="small"
          >
            {say('deputyName')}
          </Button>
        </div>
      ) : null}
      {principals.length > 0 ? (
        <div className={styles['part']}>
          <h3>{isOwn ? say('principalsOwn') : say('principals', { person })}</h3>
          <DeputationList deputations={principals} isWorking={isWorking} />
        </div>
      ) : null}
    </section>
  )
}
