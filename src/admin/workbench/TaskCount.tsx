import type { ServerProps } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { countUnread } from '../../operations/alerts/loadAlerts.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import { countTasks, tasksByGroup } from './tasksByGroup.ts'
import { tasksOf } from './tasksOf.ts'
import styles from './workbench.module.scss'

/** In the menu of every page: the way to the first page and to her alerts, and how many things wait there. */
export const TaskCount = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const code = i18n.language
  const waiting = await tasksOf(payload, String(user.id), languageOf(code))
  if (!waiting) return null
  const count = countTasks(tasksByGroup(waiting.tasks))
  const unread = await countUnread(waiting.req)
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
