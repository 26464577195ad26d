import type { ServerProps } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { countUnread } from '../../operations/alerts/loadAlerts.ts'
import { requestAs } from '../../operations/requestAs.ts'
import { loadTasks } from '../../operations/workbench/loadTasks.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import { countTasks, tasksByGroup } from './tasksByGroup.ts'
import styles from './workbench.module.scss'

/** In the menu of every page: the way to the first page and to her alerts, and how many things wait there. */
export const TaskCount = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const code = i18n.language
  const account = await payload.findByID({
    collection: 'users',
    id: user.id,
    depth: 0,
    // Her own account, whole: what the menu is given of it are the fields that she may read.
    overrideAccess: true,
  })
  // Until then nothing but her password waits for her.
  if (account.mustChangePassword) return null
  const req = await requestAs(payload, account, languageOf(code))
  const count = countTasks(tasksByGroup(await loadTasks(req, new Date())))
  const unread = await countUnread(req)
  const { admin } = payload.config.routes
  return (
    <div className={styles['menu']}>
      <PageLink href={admin}>
        {say(code, 'workbench')}
        {count > 0 ? (
          <span aria-label={say(code, 'workbenchCount', { count })} className={styles['count']}>
            {count}
          </span>
        ) : null}
      </PageLink>
      <PageLink href={`${admin}/alerts`}>
        {say(code, 'alerts')}
        {unread > 0 ? (
          <span
            aria-label={say(code, 'alertsUnread', { count: unread })}
            className={styles['count']}
          >
            {unread}
          </span>
        ) : null}
      </PageLink>
    </div>
  )
}
