import { describe, expect, it } from '@jest/globals'
import type { Role } from '../../../../src/domain/roles.ts'
import { whoMayPass } from '../../../../src/domain/workflow/whoMayPass.ts'
import { reportSubject } from '../fixtures/subjects.ts'

const holder = (id: string, ...roles: Role[]) => ({ id, roles })
const idsOf = (subject: ReturnType<typeof reportSubject>, ...people: ReturnType<typeof holder>[]) =>
  whoMayPass(subject, people)?.map(({ id }) => id) ?? null

describe('who could pass the stage that a report stands in', () => {
  const clearance = reportSubject({ state: 'clearance', paperSignature: null })

  it('those who hold its role, though they still have to proofread and to conclude', () => {
    const people = [holder('a', 'clearanceOfficer'), holder('b', 'reviewer'), holder('c', 'editor')]
    expect(idsOf(clearance, ...people)).toEqual(['a'])
  })

  it('none who contributed', () => {
    const subject = { ...clearance, contributors: ['a'] }
    expect(idsOf(subject, holder('a', 'clearanceOfficer'))).toEqual([])
    expect(
      idsOf(subject, holder('a', 'clearanceOfficer'), holder('b', 'clearanceOfficer')),
    ).toEqual(['b'])
  })

  it('none at the last stage with whom too few persons would have passed', () => {
    const signature = reportSubject({ state: 'signature', paperSignature: null })
    const people = [holder('who-reviewed', 'signatory'), holder('b', 'signatory')]
    expect(idsOf(signature, ...people)).toEqual(['b'])
  })

  it('also who may confirm a signature on paper, but not who recorded it', () => {
    const signature = reportSubject({ state: 'signature' })
    const people = [holder('a', 'publisher'), holder('who-recorded', 'publisher')]
    expect(idsOf(signature, ...people)).toEqual(['a'])
  })

  it('changed content is no matter of who', () => {
    const subject = { ...clearance, contentHash: 'another' }
    expect(idsOf(subject, holder('a', 'clearanceOfficer'))).toEqual(['a'])
  })

  it.each(['draft', 'signed', 'published'] as const)('%s is no stage', (state) => {
    expect(idsOf(reportSubject({ state }), holder('a', 'reviewer'))).toBeNull()
  })
})
