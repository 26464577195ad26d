import type { ServerProps } from 'payload'
import { say } from './say.ts'
import styles from './SecrecyNotice.module.scss'

/** What must not be written here; on the sign-in page and above every page of the desk. */
export const SecrecyNotice = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <aside aria-label={say(i18n.language, 'secrecyNotice')}>
    <p className={styles['notice']} role="note">
      {say(i18n.language, 'secrecy')}
    </p>
  </aside>
)
