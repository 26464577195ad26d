'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { asJson, askDesk } from '../askDesk.ts'
import { PageLink } from '../PageLink.tsx'
import { useSay } from '../useSay.ts'
import styles from './alerts.module.scss'

/** An alert in the words of the page. */
export interface ShownAlert {
  readonly id: string
  readonly sentence: string
  readonly title: string
  /** Where it is read; null where it has no page. */
  readonly href: string | null
  readonly note: string
  /** Why no mail was sent about it. */
  readonly fault: string | null
  readonly isRead: boolean
}

/** The alerts of a person, the newest first; what she has read is less prominent. */
export const AlertList = ({ alerts }: { readonly alerts: readonly ShownAlert[] }) => {
  const { say, language } = useSay()
  const { config } = useConfig()
  const router = useRouter()
  const [isWorking, setWorking] = useState(false)
  const read = async (which: 'all' | readonly string[]) => {
    setWorking(true)
    const url = formatAdminURL({ apiRoute: config.routes.api, path: '/users/alerts/read' })
    await askDesk(url, asJson({ method: 'POST', language, body: { which } }))
    setWorking(false)
    router.refresh()
  }
  if (alerts.length === 0) return <p>{say('alertsNone')}</p>
  return (
    <>
      {alerts.some(({ isRead }) => !isRead) ? (
        <Button
          buttonStyle="secondary"
          disabled={isWorking}
          id="alerts-all-read"
          margin={false}
          onClick={() => void read('all')}
          size="small"
        >
          {say('alertsAllRead')}
        </Button>
      ) : null}
      <ul className={styles['alerts']}>
        {alerts.map(({ id, sentence, title, href, note, fault, isRead }) => (
          <li className={isRead ? styles['read'] : styles['unread']} key={id}>
            <span className={styles['line']}>
              <span className={styles['sentence']}>
                {isRead ? null : <span className={styles['new']}>{say('alertNew')}</span>}
                {sentence}
              </span>
              {isRead ? null : (
                <Button
                  aria-label={`${say('alertRead')}：${sentence}，${title}`}
                  buttonStyle="none"
                  className={styles['mark'] ?? ''}
                  disabled={isWorking}
                  margin={false}
                  onClick={() => void read([id])}
                  size="small"
                >
                  {say('alertRead')}
                </Button>
              )}
            </span>
            {href ? <PageLink href={href}>{title}</PageLink> : <span>{title}</span>}
            <span className={styles['note']}>{note}</span>
            {fault ? <span className={styles['fault']}>{fault}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
