import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { nameOfAct } from '../domain/deputies/nameOfAct.ts'
import { personsOf } from '../domain/deputies/personsOf.ts'
import { languageOf } from '../domain/localized.ts'
import { shanghaiDay } from '../domain/text/shanghaiDay.ts'
import { dueOf } from '../domain/workbench/dueOf.ts'
import type { Reminder } from '../domain/workbench/reminderText.ts'
import { organizationWith, waitingFor } from './alerts/waitingFor.ts'
import { findVisible } from './findVisible.ts'
import { namesOf } from './namesOf.ts'
import { newestEdition } from './newestEdition.ts'
import { refuse } from './refuse.ts'

/** What a reminder tells of a report that the person who asks may see: for whom it waits and since when. Refuses with NOT_FOUND. */
export const reminderOf = async (req: PayloadRequest, id: string): Promise<Reminder> => {
  const report = await findVisible(req, { collection: 'reports', id })
  if (!report) throw refuse(req, { code: 'NOT_FOUND' })
  const { title, year, dueDate, lastTransition, createdAt, workflowState: state } = report
  const waiting = await waitingFor(req, report)
  const names = await namesOf(
    req,
    waiting.flatMap(({ id: person, standsFor }) => personsOf({ person, standsFor })),
  )
  const speech = {
    nameOf: (person: string) => names.get(person) ?? '',
    language: languageOf(req.i18n.language),
  }
  const organization = await organizationWith(req, idOf(report.organization))
  const isOut = (await newestEdition(req, id)) !== null
  const due =
    organization && !isOut
      ? dueOf({
          year,
          kind: organization.kind,
          localDay: organization.localDeadlines?.publication ?? null,
          ownDay: dueDate ? shanghaiDay(dueDate) : null,
          now: new Date(),
        })
      : null
  return {
    ...{ title, state, due },
    task: waiting[0]?.task ?? null,
    persons: waiting.map(({ id: person, standsFor }) => nameOfAct({ person, standsFor }, speech)),
    since: shanghaiDay(lastTransition?.at ?? createdAt),
  }
}
