import type { PayloadRequest } from 'payload'
import { loadSuperiors } from '../../access/memberships.ts'
import { withRoles } from '../../access/withRoles.ts'
import { whoMayPass } from '../../domain/workflow/whoMayPass.ts'
import { deputationsOf, type ToldDeputation } from '../deputies/deputationsOf.ts'
import { loadPeople } from '../loadPeople.ts'
import { findOpenReports } from '../workbench/findOpenReports.ts'
import { findOrganizations } from '../workbench/findOrganizations.ts'
import { newestEditions } from '../workbench/newestEditions.ts'
import { subjectOfRow } from '../workbench/subjectOfRow.ts'
import { chaptersOf } from './chaptersOf.ts'
import { managedAccount } from './managedAccount.ts'

/** What would be left behind by a person who goes. */
export interface Holdings {
  /** The chapters of drafts that were given to her. */
  readonly sections: readonly { readonly id: string; readonly heading: string }[]
  /** How many of her comments nobody has resolved. */
  readonly comments: number
  /** The reports in a stage that nobody but her could pass. */
  readonly stages: readonly { readonly id: string; readonly title: string }[]
  /** Who stands for her, and for whom she stands, now or later: it ends when she goes. */
  readonly deputies: readonly ToldDeputation[]
  readonly principals: readonly ToldDeputation[]
}

const stagesWithout = async (req: PayloadRequest, person: string): Promise<Holdings['stages']> => {
  const open = await findOpenReports(req)
  const organizations = await findOrganizations(req)
  const editionOf = await newestEditions(
    req,
    open.map(({ id }) => id),
  )
  const superiors = await loadSuperiors(req)
  const people = await loadPeople(req)
  return open.flatMap((report) => {
    const subject = subjectOfRow({
      report,
      organization: organizations.get(report.organization),
      newestEdition: editionOf(report.id),
      now: new Date(),
    })
    const able = whoMayPass(subject, withRoles(people, report.organization, superiors)) ?? []
    const isAlone = able.length > 0 && able.every(({ id }) => id === person)
    return isAlone ? [{ id: report.id, title: report.title }] : []
  })
}

const isNotOver = ({ standing }: ToldDeputation): boolean => standing !== 'over'

/**
 * What is a person's and would be left behind if she went. Refuses with NOT_PERMITTED and NOT_FOUND. Authority: the
 * system's own, for what it counts; titles are those that the administrator may read.
 */
export const holdingsOf = async (req: PayloadRequest, id: string): Promise<Holdings> => {
  const account = await managedAccount(req, id)
  const deputations = await deputationsOf(req, account)
  const sections = await req.payload.find({
    collection: 'sections',
    where: chaptersOf(id),
    select: { heading: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const { totalDocs: comments } = await req.payload.count({
    collection: 'comments',
    where: { and: [{ author: { equals: id } }, { isResolved: { not_equals: true } }] },
    overrideAccess: true,
    req,
  })
  return {
    sections: sections.docs.map((section) => ({ id: section.id, heading: section.heading })),
    comments,
    stages: await stagesWithout(req, id),
    deputies: deputations.deputies.filter(isNotOver),
    principals: deputations.principals.filter(isNotOver),
  }
}
