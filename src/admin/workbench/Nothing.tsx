import { isPermitted } from '../../domain/permissions.ts'
import type { Role } from '../../domain/roles.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

interface Props {
  readonly page: Page
  readonly roles: readonly Role[]
}

/** Where nothing waits: what comes first, for what the person is. */
export const Nothing = ({ page: { admin, code }, roles }: Props) => {
  const mayWrite = isPermitted(roles, 'content.write')
  const word = mayWrite
    ? 'firstForEditor'
    : isPermitted(roles, 'comment.write')
      ? 'firstForOthers'
      : 'firstForAdministrators'
  return (
    <section className={styles['card']}>
      <p>{say(code, 'nothingWaits')}</p>
      <p className={styles['note']}>{say(code, word)}</p>
      {mayWrite ? (
        <p>
          <PageLink href={`${admin}/collections/reports/create`}>
            {say(code, 'createReport')}
          </PageLink>
        </p>
      ) : null}
    </section>
  )
}
