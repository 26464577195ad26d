import type { UIFieldServerProps } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { lastYear } from '../../operations/lastYear/lastYear.ts'
import { readOnlyReason } from '../outline/readOnlyReason.ts'
import { say } from '../say.ts'
import { TextOffer } from './TextOffer.tsx'

/** For whoever may write in a chapter now: last year's text of it, offered. */
export const LastYearText = async ({ id, req }: UIFieldServerProps) => {
  const item = id ? await findVisible(req, { collection: 'sections', id: String(id) }) : null
  if (!item || item.parent) return null
  const report = await findVisible(req, { collection: 'reports', id: idOf(item.report) })
  if (!report || (await readOnlyReason(req, { report, item })) !== null) return null
  const { edition, chapters } = await lastYear(req, report.id)
  const chapter = chapters.find(({ section }) => section === item.id)
  if (!edition || !chapter) return null
  const { heading, lexical, text } = chapter
  const { title, number } = edition
  const source = say(req.i18n.language, 'lastSource', { title, edition: number })
  return <TextOffer heading={heading} lexical={lexical} source={source} text={text} />
}
