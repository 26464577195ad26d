'use client'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import styles from './unsaved.module.scss'
import type { DocumentNow } from './useDocumentNow.ts'

/** Who else has the document open, since when, and who of them has typed something. */
export const PresentPeople = ({ now }: { readonly now: DocumentNow | null }) => {
  const { say } = useSay()
  const others = now?.others ?? []
  return (
    <div aria-live="polite" className={styles['present']}>
      {others.length > 0 ? (
        <>
          <span>{say('alsoOpen')}</span>
          <ul>
            {others.map(({ name, since, hasUnsaved }) => (
              <li key={name}>
                <strong>{name}</strong> {say('openSince', { when: moment(since) })}
                {hasUnsaved ? ` ${say('isTyping')}` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {now?.isOpenTwice ? <span>{say('openTwice')}</span> : null}
    </div>
  )
}
