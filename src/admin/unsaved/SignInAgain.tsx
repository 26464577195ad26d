'use client'
import { Banner, Button, Modal, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useState } from 'react'
import { asJson, askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import dialog from '../workflow/dialog.module.scss'
import { readRefusal } from '../workflow/answers.ts'

/** Whose account it is. */
export interface Person {
  readonly id: string
  readonly email: string
}

interface Props {
  readonly slug: string
  /** Whose page it is. */
  readonly person: Person
  readonly onClose: () => void
  readonly onSignedIn: () => void
}

/** The session has run out: she signs in again over her page, which keeps what she typed. Nobody else gets it. */
export const SignInAgain = ({ slug, person, onClose, onSignedIn }: Props) => {
  const { say, language } = useSay()
  const { setUser } = useAuth()
  const { api } = useConfig().config.routes
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)

  const signIn = async (): Promise<void> => {
    setIsWorking(true)
    setProblem(null)
    const url = formatAdminURL({ apiRoute: api, path: '/users/login' })
    const credentials = { email: person.email, password }
    const { isGranted, body } = await askDesk(
      url,
      asJson({ method: 'POST', language, body: credentials }),
    )
    setIsWorking(false)
    setPassword('')
    if (!isGranted) return setProblem(readRefusal(body)?.message ?? say('answerLost'))
    setUser(Object(body))
    onSignedIn()
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    void signIn()
  }
  return (
    <Modal
      aria-labelledby={`${slug}-title`}
      className={dialog['dialog']}
      closeOnBlur={false}
      slug={slug}
    >
      <form className={dialog['paper']} onSubmit={onSubmit}>
        <h2 id={`${slug}-title`}>{say('signInAgain')}</h2>
        <p>{say('signInAgainWhy')}</p>
        <div className={dialog['field']}>
          <label>
            {say('account')}
            <input autoComplete="username" disabled readOnly type="text" value={person.email} />
          </label>
        </div>
        <div className={dialog['field']}>
          <label>
            {say('password')}
            <input
              autoComplete="current-password"
              id="field-password-again"
              onChange={({ target }) => setPassword(target.value)}
              readOnly={isWorking}
              required
              type="password"
              value={password}
            />
          </label>
        </div>
        <div aria-live="assertive">
          {problem === null ? null : <Banner type="error">{problem}</Banner>}
        </div>
        <div className={dialog['controls']}>
          <Button buttonStyle="secondary" disabled={isWorking} onClick={onClose} type="button">
            {say('mergeLater')}
          </Button>
          <Button disabled={isWorking} id="sign-in-again" type="submit">
            {isWorking ? say('working') : say('signInAndSave')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
