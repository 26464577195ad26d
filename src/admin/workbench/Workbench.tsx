import { Banner, Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { membershipsOf } from '../../access/memberships.ts'
import { standInsOf } from '../../access/standIns.ts'
import { languageOf } from '../../domain/localized.ts'
import { loadWorkbench } from '../../operations/workbench/loadWorkbench.ts'
import { personName } from '../personName.ts'
import { say } from '../say.ts'
import { DueDates } from './DueDates.tsx'
import { Nothing } from './Nothing.tsx'
import { OpenComments } from './OpenComments.tsx'
import { Progress } from './Progress.tsx'
import { TaskGroup } from './TaskGroup.tsx'
import { countTasks, tasksByGroup } from './tasksByGroup.ts'
import { tasksOf } from './tasksOf.ts'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

/** 我的待办, the first page of the desk: what waits for the person, what is due, how far the drafts are. */
export const Workbench = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  if (!req.user) return null
  const code = req.i18n.language
  const found = await tasksOf(req.payload, req.user.id, languageOf(code))
  const workbench = await loadWorkbench(req, new Date(), found?.tasks)
  const { waiting, sentBack, underWay } = tasksByGroup(workbench)
  const page: Page = {
    admin: req.payload.config.routes.admin,
    code,
    nameOf: personName(code, workbench.names),
  }
  const roles = [membershipsOf(req), ...standInsOf(req).map(({ memberships }) => memberships)]
    .flat()
    .flatMap((membership) => membership.roles)
  const isIdle = countTasks({ waiting, sentBack }) + underWay.items.length === 0
  const hasOwn = underWay.reports.length + underWay.items.length > 0
  return (
    <Gutter className={styles['workbench'] ?? ''}>
      <h1>{say(code, 'workbench')}</h1>
      {standInsOf(req).map(({ principal, name, until }) => (
        <Banner key={principal} type="info">
          {say(code, 'standsForNow', { name, until })}
        </Banner>
      ))}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {isIdle ? <Nothing hasOwn={hasOwn} page={page} roles={roles} /> : null}
          <TaskGroup heading="waiting" page={page} {...waiting} />
          <TaskGroup heading="sentBackToMe" page={page} {...sentBack} />
          <TaskGroup heading="underWay" page={page} {...underWay} />
        </div>
        <div className={styles['column']}>
          <DueDates page={page} workbench={workbench} />
          <Progress drafts={workbench.progress} page={page} />
          <OpenComments comments={workbench.comments} page={page} />
        </div>
      </div>
    </Gutter>
  )
}
