import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import { CONTACT_PARTS } from '../../domain/contactParts.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { lastYear } from '../../operations/lastYear/lastYear.ts'
import { mayWriteIn } from '../mayWriteIn.ts'
import { say } from '../say.ts'
import { ContactOffer } from './ContactOffer.tsx'

/** For whoever may write in a report now: last year's contact, offered. */
export const LastYearContact = async ({ id, req }: UIFieldServerProps) => {
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!report || !REPORT_STATES[report.workflowState].isEditable) return null
  if (!(await mayWriteIn(req, report))) return null
  const { edition, contact } = await lastYear(req, report.id)
  if (!edition || !contact) return null
  const { language } = req.i18n
  const lines = CONTACT_PARTS.flatMap(({ name, label }) => {
    const value = contact[name]
    return value ? [{ label: label[languageOf(language)], value }] : []
  })
  const { title, number } = edition
  const source = say(language, 'lastSource', { title, edition: number })
  return <ContactOffer contact={contact} lines={lines} source={source} />
}
