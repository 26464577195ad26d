import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GUARD_MESSAGES } from '../../src/domain/workflow/guardMessages.ts'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { walkTo } from '../support/walkTo.ts'

describe('what a refused client is told', () => {
  let desk: Desk
  let office: Office
  let draft: Report
  let signed: Report
  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload)
    const organization = office.organization.id
    draft = await makeEmptyReport(payload, office.editor, { organization, year: 2016 })
    const whole = await makeReport(payload, office.editor, { organization, year: 2017 })
    signed = await walkTo(payload, office, whole, 'signed')
  })
  afterAll(() => desk.close())

  const act = (
    report: Report,
    body: object,
    language: 'en' | 'zh' = 'zh',
    person = office.editor,
  ) =>
    rest(desk.payload, person, {
      method: 'POST',
      path: `/reports/${report.id}/transitions`,
      body,
      language,
    })

  it('every code comes with its status, in the order in which it is judged', async () => {
    const { id } = draft
    const submit = { transition: 'submit' }
    const cases = [
      [await act(draft, { transition: 'vanish', revision: 1 }), 400, 'UNKNOWN_TRANSITION'],
      [await act(draft, { transition: 'toString', revision: 1 }), 400, 'UNKNOWN_TRANSITION'],
      [await act(draft, { ...submit, revision: 'one' }), 400, 'INVALID_REQUEST'],
      [await act({ ...draft, id: 'nothing' }, { ...submit, revision: 1 }), 404, 'NOT_FOUND'],
      [await act(draft, submit), 428, 'REVISION_REQUIRED'],
      [await act(draft, { ...submit, revision: 9 }, 'zh', office.reviewer), 403, 'NOT_PERMITTED'],
      [await act(draft, { ...submit, revision: 9 }), 409, 'STALE'],
      [await act(draft, { ...submit, revision: 1, contentHash: 'other' }), 409, 'STALE'],
      [await act(signed, { ...submit, revision: signed.revision }), 409, 'WRONG_STATE'],
      [await act(draft, { ...submit, revision: 1 }), 422, 'GUARD_FAILED'],
    ] as const
    for (const [answer, status, code] of cases) {
      const refusals = expect.arrayContaining([
        expect.objectContaining({ message: expect.any(String) }),
      ])
      expect(answer).toMatchObject({ status, body: { errors: [{ data: { code, refusals } }] } })
    }
    const anonymous = await rest(desk.payload, null, {
      method: 'POST',
      path: `/reports/${id}/transitions`,
      body: { ...submit, revision: 1 },
    })
    expect(anonymous).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'NOT_PERMITTED' } }] },
    })
  })

  it('a body that is no object, or none at all, is a request that cannot be read', async () => {
    for (const body of [undefined, [], 'submit', null, { transition: { $ne: '' } }]) {
      const answer = await rest(desk.payload, office.editor, {
        method: 'POST',
        path: `/reports/${draft.id}/transitions`,
        body,
      })
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ data: { code: 'INVALID_REQUEST' } }] },
      })
    }
  })

  it('every failing guard is told at once, each with its sentence, field and items', async () => {
    const { payload } = desk
    const reviewed = await makeReport(payload, office.editor, {
      organization: office.organization.id,
      year: 2018,
    })
    const { revision } = await walkTo(payload, office, reviewed, 'clearance')
    const request = { transition: 'pass', revision }
    for (const language of ['zh', 'en'] as const) {
      const { body } = await act(reviewed, request, language, office.clearanceOfficer)
      expect(body['errors']).toMatchObject([
        {
          data: {
            code: 'GUARD_FAILED',
            refusals: [
              {
                guard: 'isProofread',
                field: 'proofread',
                message: GUARD_MESSAGES.isProofread[language],
              },
              {
                guard: 'clearanceAllows',
                field: 'outcome',
                message: GUARD_MESSAGES.clearanceAllows[language],
              },
            ],
          },
        },
      ])
    }
  })

  it('parts that are missing are named in the language of the person', async () => {
    const inChinese = await act(draft, { transition: 'submit', revision: 1 })
    const inEnglish = await act(draft, { transition: 'submit', revision: 1 }, 'en')
    expect(JSON.stringify(inChinese.body)).toContain('收费及减免情况')
    expect(JSON.stringify(inEnglish.body)).toContain('Fees and exemptions')
  })

  it('a save is refused in the same shape', async () => {
    const { payload } = desk
    const [section] = await sectionsOf(payload, signed)
    const path = `/sections/${section?.id}`
    const save = (body: object, person = office.editor) =>
      rest(payload, person, { method: 'PATCH', path, body })
    const cases = [
      [await save({ heading: '改' }), 428, 'REVISION_REQUIRED'],
      [await save({ heading: '改', revision: 1 }, office.reviewer), 403, 'NOT_PERMITTED'],
      [await save({ heading: '改', revision: 9 }), 409, 'STALE'],
      [await save({ heading: '改', revision: 1 }), 409, 'WRONG_STATE'],
    ] as const
    for (const [answer, status, code] of cases) {
      expect(answer).toMatchObject({
        status,
        body: { errors: [{ data: { code, refusals: [{ message: expect.any(String) }] } }] },
      })
    }
  })

  it('a part of a report has transitions of its own, and an unknown collection no workflow', async () => {
    const { payload } = desk
    const [section] = await sectionsOf(payload, signed)
    const drop = { transition: 'drop', revision: 1 }
    const path = `/sections/${section?.id}/transitions`
    const part = (body: object) => rest(payload, office.editor, { method: 'POST', path, body })
    expect(await part({ ...drop, transition: 'submit' })).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: 'UNKNOWN_TRANSITION' } }] },
    })
    expect(await part(drop)).toMatchObject({
      status: 409,
      body: { errors: [{ data: { code: 'WRONG_STATE' } }] },
    })
    const other = await rest(payload, office.editor, {
      method: 'POST',
      path: `/organizations/${office.organization.id}/transitions`,
      body: drop,
    })
    expect(other.status).toBe(404)
  })
})
