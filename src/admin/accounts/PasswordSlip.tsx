'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { copyText } from '../copying/copyText.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './accounts.module.scss'

/** What a person is handed to sign in with. */
export interface Slip {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly until: string
}

const textIn = (body: unknown, name: string): string =>
  String(Reflect.get(Object(body), name) ?? '')

/** The slip in an answer of the desk; null where there is none. */
export const readSlip = (body: unknown): Slip | null => {
  const slip = {
    name: textIn(body, 'name'),
    email: textIn(body, 'email'),
    password: textIn(body, 'password'),
    until: textIn(body, 'until'),
  }
  return slip.password === '' ? null : slip
}

/** A one-time password as it is handed over: to be printed alone on its page, or copied. */
export const PasswordSlip = ({ slip }: { readonly slip: Slip }) => {
  const { say } = useSay()
  const [told, setTold] = useState<'copied' | 'failed' | null>(null)
  const rows = [
    [say('accountName'), slip.name],
    [say('slipAddress'), `${window.location.origin}/admin`],
    [say('accountEmail'), slip.email],
    [say('slipPassword'), slip.password],
    [say('slipUntil'), moment(slip.until)],
  ] as const
  const copy = async () => {
    const text = [...rows.map(([label, value]) => `${label}：${value}`), say('slipAdvice')]
    setTold((await copyText(text.join('\n'))) ? 'copied' : 'failed')
  }
  return (
    <section aria-labelledby="password-slip" className={styles['slip']}>
      <h3 id="password-slip">{say('slipTitle')}</h3>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === slip.password ? <code>{value}</code> : value}</dd>
          </div>
        ))}
      </dl>
      <p>{say('slipAdvice')}</p>
      <div className={styles['acts']}>
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
          {say('slipCopy')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => window.print()} size="small">
          {say('slipPrint')}
        </Button>
        <span role="status">
          {told === 'copied' ? say('copied') : told === 'failed' ? say('copyFailed') : null}
        </span>
      </div>
    </section>
  )
}
