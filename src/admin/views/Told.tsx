import { Logo } from '../Logo.tsx'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import styles from './told.module.scss'

interface Props {
  readonly admin: string
  readonly language: string
  readonly title: Word
  readonly text: Word
  readonly command?: string
}

/** A page of one heading and one sentence, with the way back to the sign-in page. */
export const Told = ({ admin, language, title, text, command }: Props) => (
  <div className={styles['told']}>
    <Logo />
    <h1>{say(language, title)}</h1>
    <p>{say(language, text)}</p>
    {command ? <pre>{command}</pre> : null}
    <p>
      <PageLink href={admin}>{say(language, 'toSignIn')}</PageLink>
    </p>
  </div>
)
