'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, useState } from 'react'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import styles from './accounts.module.scss'
import { PasswordSlip, readSlip, type Slip } from './PasswordSlip.tsx'
import { useAccountApi } from './useAccountApi.ts'

/** Opens an account without a mail server: its password is made, and shown this once. */
export const NewAccountForm = () => {
  const { say } = useSay()
  const api = useAccountApi()
  const router = useRouter()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [slip, setSlip] = useState<Slip | null>(null)
  const open = async () => {
    setWorking(true)
    setFault(null)
    const { isGranted, body } = await api('/one-time-password', { name, email })
    setWorking(false)
    if (!isGranted) {
      setFault(readRefusal(body)?.message ?? say('answerLost'))
      return
    }
    setSlip(readSlip(body))
    setName('')
    setEmail('')
    router.refresh()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void open()
  }
  return (
    <details className={styles['panel']}>
      <summary>{say('accountNew')}</summary>
      <p className={styles['note']}>{say('accountNewIntro')}</p>
      <form className={styles['part']} onSubmit={onSubmit}>
        <div>
          <label htmlFor="new-account-name">{say('accountName')}</label>
          <input
            autoComplete="off"
            id="new-account-name"
            onChange={({ target }) => setName(target.value)}
            required
            value={name}
          />
        </div>
        <div>
          <label htmlFor="new-account-email">{say('accountEmail')}</label>
          <input
            autoComplete="off"
            id="new-account-email"
            onChange={({ target }) => setEmail(target.value)}
            required
            type="email"
            value={email}
          />
        </div>
        <Button
          buttonStyle="primary"
          disabled={isWorking}
          margin={false}
          size="small"
          type="submit"
        >
          {say(isWorking ? 'working' : 'accountOpen')}
        </Button>
        <span className={styles['fault']} role="status">
          {fault}
        </span>
      </form>
      {slip ? <PasswordSlip slip={slip} /> : null}
    </details>
  )
}
