import { Banner } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { idOf } from '../access/memberships.ts'
import { isItemCollection } from '../domain/slugs.ts'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import { DEEPEST_LEVEL } from '../domain/text/headings.ts'
import { findVisible } from '../operations/findVisible.ts'
import { inOneList } from '../record/snapshot/chapterTree.ts'
import styles from './BackToReport.module.scss'
import { documentPath } from './documentPath.ts'
import { loadChapters } from './outline/loadChapters.ts'
import { neighbours } from './outline/neighbours.ts'
import { SubSections } from './outline/SubSections.tsx'
import { MoveSection } from './outline/MoveSection.tsx'
import { movesOf } from './outline/movesOf.ts'
import { readOnlyReason } from './outline/readOnlyReason.ts'
import { mayWriteIn, writesFor } from './mayWriteIn.ts'
import { PageLink } from './PageLink.tsx'
import { say } from './say.ts'

/** The way from a part back to its report and to the sections beside it, and why it cannot be changed where it cannot. */
export const BackToReport = async ({ id, req, ...given }: UIFieldServerProps) => {
  const collection: unknown = Reflect.get(given, 'collectionSlug')
  if (!id || typeof collection !== 'string' || !isItemCollection(collection)) return null
  const item = await findVisible(req, { collection, id: String(id) })
  const report = item
    ? await findVisible(req, { collection: 'reports', id: idOf(item.report) })
    : null
  if (!item || !report) return null
  const { language } = req.i18n
  const { admin } = req.payload.config.routes
  const chapters = collection === 'sections' ? await loadChapters(req, report.id) : null
  const beside = chapters ? neighbours(chapters, item.id) : null
  const isMovable =
    REPORT_STATES[report.workflowState].isEditable && (await mayWriteIn(req, report))
  const moves = chapters && isMovable ? movesOf(chapters, item.id) : null
  const own = inOneList(chapters ?? []).find(({ section }) => section.id === item.id)
  const reason = await readOnlyReason(req, { report, item })
  const deputy = await writesFor(req, report)
  const sectionPath = (section: string) =>
    documentPath(admin, { collection: 'sections', id: section })
  return (
    <div className={styles['place']}>
      <nav aria-label={say(language, 'place')}>
        <PageLink href={documentPath(admin, { collection: 'reports', id: report.id })}>
          {say(language, 'backToReport', { title: report.title })}
        </PageLink>
        {beside?.label ? <strong className={styles['here']}>{beside.label}</strong> : null}
        {beside?.previous ? (
          <PageLink href={sectionPath(beside.previous.id)}>
            {say(language, 'previous', { label: beside.previous.label })}
          </PageLink>
        ) : null}
        {beside?.next ? (
          <PageLink href={sectionPath(beside.next.id)}>
            {say(language, 'next', { label: beside.next.label })}
          </PageLink>
        ) : null}
      </nav>
      <div className={styles['acts']}>
        {moves ? <MoveSection id={item.id} moves={moves} /> : null}
        {own ? (
          <SubSections
            mayAdd={isMovable && own.level < DEEPEST_LEVEL && item.workflowState !== 'dropped'}
            report={report.id}
            section={item.id}
            sections={own.children.map(({ section, number }) => ({
              href: sectionPath(section.id),
              label: `${number}${section.heading}`,
            }))}
          />
        ) : null}
      </div>
      {reason ? <Banner type="info">{reason}</Banner> : null}
      {!reason && deputy ? (
        <Banner type="info">
          {say(language, 'writesFor', { name: deputy, self: req.user?.name ?? '' })}
        </Banner>
      ) : null}
    </div>
  )
}
