import { isPermitted } from '../../domain/permissions.ts'
import type { Role } from '../../domain/roles.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

interface Props {
  readonly page: Page
  readonly roles: readonly Role[]
  /** Something of hers is under way, so she has begun already. */
  readonly hasOwn: boolean
}

/** Where nothing waits: for who has not begun, what comes first for what she is. */
export const Nothing = ({ page: { admin, code }, roles, hasOwn }: Props) => {
  if (hasOwn) return <p className={styles['note']}>{say(code, 'nothingWaits')}</p>
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
          </PageLink>{' '}
          <PageLink href={`${admin}/import`}>{say(code, 'importLink')}</PageLink>
        </p>
      ) : null}
    </section>
  )
}
