import type { UIFieldServerProps } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isTopicId } from '../../domain/formats/topics.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { lastYear } from '../../operations/lastYear/lastYear.ts'
import type { Section } from '../../payload-types.ts'
import { inOneList } from '../../record/snapshot/chapterTree.ts'
import { TextOffer } from '../lastYear/TextOffer.tsx'
import { loadChapters } from '../outline/loadChapters.ts'
import { readOnlyReason } from '../outline/readOnlyReason.ts'
import { say } from '../say.ts'
import styles from './beside.module.scss'
import { OpenWhenWide } from './OpenWhenWide.tsx'
import { Requirement } from './Requirement.tsx'

/** What is required of a section and what stood there last year, beside its text. A section below a chapter shows the chapter's. */
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
  return (
    <aside aria-label={say(language, 'beside')} className={styles['beside']}>
      <OpenWhenWide summary={say(language, 'requirement')}>
        <Requirement code={language} format={report.format} topics={topics} />
      </OpenWhenWide>
      {edition && last ? (
        <OpenWhenWide summary={say(language, 'lastText', { heading: last.heading })}>
          <TextOffer
            isOffered={isWritten && top.id === item.id}
            lexical={last.lexical}
            source={say(language, 'lastSource', { title: edition.title, edition: edition.number })}
            text={last.text}
          />
        </OpenWhenWide>
      ) : null}
    </aside>
  )
}
