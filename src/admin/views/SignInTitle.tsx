import type { ServerProps } from 'payload'
import { say } from '../say.ts'
import styles from '../srOnly.module.scss'

/** What the sign-in page is, for those who do not see its form. */
export const SignInTitle = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <h1 className={styles['srOnly']}>{say(i18n.language, 'signInTitle')}</h1>
)
