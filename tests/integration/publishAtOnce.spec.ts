import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { requestOf } from '../support/requestOf.ts'
import { walkTo } from '../support/walkTo.ts'

describe('publishing the same report at once', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  it('eight publishers make exactly one edition', async () => {
    const { payload } = desk
    const { transitionReport } = await import('../../src/operations/transitionReport.ts')
    const organization = office.organization.id
    const draft = await makeSmallReport(payload, office.editor, { organization })
    const { id, revision } = await walkTo(payload, office, draft, 'signed')
    const publishers = await Promise.all(
      Array.from({ length: 8 }, () =>
        makePerson(payload, [{ organization, roles: ['publisher'] }]),
      ),
    )
    const attempts = publishers.map(async (person) =>
      transitionReport(await requestOf(payload, person), id, { transition: 'publish', revision }),
    )
    const outcomes = await Promise.allSettled(attempts)
    const lost = attempts.filter((_, index) => outcomes[index]?.status === 'rejected')
    const refusals = await Promise.all(lost.map(refusalOf))
    expect(refusals).toHaveLength(7)
    expect(refusals.map(({ status }) => status)).toEqual(refusals.map(() => 409))

    const editions = await payload.find({ collection: 'editions', depth: 0 })
    const winner = publishers[outcomes.findIndex(({ status }) => status === 'fulfilled')]
    expect(editions.docs).toMatchObject([{ number: 1, revision, publishedBy: winner?.id }])
    const report = await payload.findByID({ collection: 'reports', id, depth: 0 })
    expect(report).toMatchObject({
      workflowState: 'published',
      revision: revision + 1,
      lastTransition: { transition: 'publish', actor: winner?.id },
    })
    const events = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'report.publish' } },
    })
    expect(events.docs).toMatchObject([{ key: `reports:${id}:${revision + 1}`, actor: winner?.id }])
  })
})
