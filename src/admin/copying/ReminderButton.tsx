'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { reminderText, type Reminder } from '../../domain/workbench/reminderText.ts'
import { askDesk } from '../askDesk.ts'
import { documentPath } from '../documentPath.ts'
import { useSay } from '../useSay.ts'
import { copyText } from './copyText.ts'
import styles from './reminder.module.scss'

interface Props {
  /** The id of the report. */
  readonly id: string
  readonly title: string
}

const isReminder = (body: unknown): body is Reminder =>
  Array.isArray(Reflect.get(Object(body), 'persons'))

/** Copies a text for group chats about a report that waits, and shows what was copied. */
export const ReminderButton = ({ id, title }: Props) => {
  const { language, say } = useSay()
  const { routes } = useConfig().config
  const [state, setState] = useState<'copied' | 'failed' | 'idle' | 'selectable' | 'working'>(
    'idle',
  )
  const [text, setText] = useState('')
  const copy = async () => {
    setState('working')
    const path: `/${string}` = `/reports/${encodeURIComponent(id)}/reminder`
    const url = formatAdminURL({ apiRoute: routes.api, path })
    const answer = await askDesk(url, { headers: { 'Accept-Language': language } })
    if (!answer.isGranted || !isReminder(answer.body)) {
      setState('failed')
      return
    }
    const place = documentPath(routes.admin, { collection: 'reports', id })
    const made = reminderText(answer.body, { language, link: `${window.location.origin}${place}` })
    setText(made)
    setState((await copyText(made)) ? 'copied' : 'selectable')
  }
  const told = state === 'copied' || state === 'selectable'
  return (
    <div className={styles['reminder']}>
      <Button
        aria-label={`${say('reminderCopy')}：${title}`}
        buttonStyle="secondary"
        disabled={state === 'working'}
        margin={false}
        onClick={() => void copy()}
        size="small"
      >
        {say(state === 'working' ? 'working' : 'reminderCopy')}
      </Button>
      <span role="status">
        {state === 'copied' ? say('reminderCopied') : null}
        {state === 'selectable' ? say('reminderSelect') : null}
        {state === 'failed' ? say('answerLost') : null}
      </span>
      {told ? (
        <textarea
          aria-label={say('reminderText')}
          onFocus={({ target }) => target.select()}
          readOnly
          rows={text.split('\n').length}
          value={text}
        />
      ) : null}
    </div>
  )
}
