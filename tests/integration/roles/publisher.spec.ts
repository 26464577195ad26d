import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { attach } from '../../support/attach.ts'
import { codeOf } from '../../support/codeOf.ts'
import { editionsOf } from '../../support/editionsOf.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { transition } from '../../support/transition.ts'

describe('a publisher', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('publishes what was signed, at once or at a time, or sends it back, and takes down', async () => {
    const { payload, office, reports } = desk
    expect(await offeredTo(payload, office.publisher, reports)).toEqual({
      draft: [],
      firstReview: [],
      clearance: [],
      signature: ['recordSignature'],
      signed: ['sendBack', 'publish', 'schedule'],
      published: ['takeDown'],
    })
  })

  it('publishes nothing that was not signed', async () => {
    const { payload, office, reports } = desk
    for (const report of [reports.draft, reports.firstReview, reports.signature]) {
      const publish = transition(payload, office.publisher, report, { transition: 'publish' })
      expect(await codeOf(publish)).toBe('WRONG_STATE')
      expect(await editionsOf(payload, report)).toEqual([])
    }
  })

  it('attaches files to a draft, and writes no text', async () => {
    const { payload, office, reports } = desk
    await attach(payload, office.publisher, reports.draft)
    const write = makeSection(payload, office.publisher, { report: reports.draft.id })
    expect(await codeOf(write)).toBe('NOT_PERMITTED')
  })

  it('publishes what is published no second time', async () => {
    const { payload, office, reports } = desk
    const again = transition(payload, office.publisher, reports.published, {
      transition: 'publish',
    })
    expect(await codeOf(again)).toBe('WRONG_STATE')
    expect(await editionsOf(payload, reports.published)).toHaveLength(1)
  })

  it('revises nothing: that is an editor’s', async () => {
    const { payload, office, reports } = desk
    const revise = { transition: 'revise', reason: '更正' } as const
    expect(await codeOf(transition(payload, office.publisher, reports.published, revise))).toBe(
      'NOT_PERMITTED',
    )
  })
})
