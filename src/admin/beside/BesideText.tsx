import type { UIFieldServerProps } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isTopicId } from '../../domain/formats/topics.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { lastYear } from '../../operations/lastYear/lastYear.ts'
import type { Section } from '../../payload-types.ts'
import { inOneList } from '../../record/snapshot/chapterTree.ts'
import { CommentList } from '../comments/CommentList.tsx'
import { loadComments } from '../comments/loadComments.ts'
import { WritingProvider } from '../comments/Writing.tsx'
import { findingsHere } from '../findings/findingsHere.ts'
import { TextOffer } from '../lastYear/TextOffer.tsx'
import { loadChapters } from '../outline/loadChapters.ts'
import { readOnlyReason } from '../outline/readOnlyReason.ts'
import { say } from '../say.ts'
import styles from './beside.module.scss'
import { type BesideTab, BesideTabs } from './BesideTabs.tsx'
import { FindingsHere } from './FindingsHere.tsx'
import { Requirement } from './Requirement.tsx'

/**
 * Beside the text of a section: the comments at its lines, what the checks find in it, what is required of it
 * and what stood there last year. A section below a chapter shows the chapter's.
 */
export const BesideText = async ({ id, req }: UIFieldServerProps) => {
  const item = id ? await findVisible(req, { collection: 'sections', id: String(id) }) : null
  const report = item
    ? await findVisible(req, { collection: 'reports', id: idOf(item.report) })
    : null
  if (!item || !report) return null
  const { language } = req.i18n
  const chapter = inOneList(await loadChapters(req, report.id))
    .filter(({ level }) => level === 1)
    .find((top) => inOneList([top]).some(({ section }) => section.id === item.id))
  const top: Section =
    (chapter && (await findVisible(req, { collection: 'sections', id: chapter.section.id }))) ??
    item
  const own = (item.covers ?? []).filter(isTopicId)
  const topics = own.length > 0 ? own : (top.covers ?? []).filter(isTopicId)
  const isWritten = (await readOnlyReason(req, { report, item })) === null
  const { edition, chapters } = await lastYear(req, report.id)
  const last = chapters.find(({ section }) => section === top.id)
  const record = await loadComments(req, { collection: 'sections', id: item.id })
  const findings = (await findingsHere(req, report.id)).findings.filter(
    ({ document }) => document.id === item.id,
  )
  const tabs: readonly BesideTab[] = [
    ...(record
      ? [
          {
            id: 'comments',
            label: say(language, 'comments'),
            count: record.threads.filter(({ isResolved }) => !isResolved).length,
            content: (
              <CommentList collection="sections" id={item.id} place="margin" record={record} />
            ),
          } as const,
        ]
      : []),
    {
      id: 'findings',
      label: say(language, 'findingsTab'),
      count: findings.filter(({ explanation }) => !explanation).length,
      content: <FindingsHere code={language} findings={findings} />,
    },
    {
      id: 'requirement',
      label: say(language, 'requirementTab'),
      count: null,
      content: <Requirement code={language} format={report.format} topics={topics} />,
    },
    {
      id: 'lastYear',
      label: say(language, 'lastYearTab'),
      count: null,
      content:
        edition && last ? (
          <>
            <h4>{say(language, 'lastText', { heading: last.heading })}</h4>
            <TextOffer
              isOffered={isWritten && top.id === item.id}
              lexical={last.lexical}
              source={say(language, 'lastSource', {
                title: edition.title,
                edition: edition.number,
              })}
              text={last.text}
            />
          </>
        ) : (
          <p>{say(language, 'lastTextNone')}</p>
        ),
    },
  ]
  return (
    <aside aria-label={say(language, 'beside')} className={styles['beside']}>
      <WritingProvider>
        <BesideTabs mayComment={record?.mayComment ?? false} tabs={tabs} />
      </WritingProvider>
    </aside>
  )
}
