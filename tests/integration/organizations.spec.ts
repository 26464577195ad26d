import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOrganization } from '../support/makeOrganization.ts'

describe('the line of superiors', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  const place = (id: string, parent: string) =>
    desk.payload.update({ collection: 'organizations', id, data: { parent }, depth: 0 })

  it('has no organization under itself, by however many steps', async () => {
    const county = await makeOrganization(desk.payload)
    const bureau = await makeOrganization(desk.payload, { parent: county.id })
    const office = await makeOrganization(desk.payload, { parent: bureau.id })
    expect(await codeOf(place(county.id, county.id))).toBe('WRONG_SUPERIOR')
    expect(await codeOf(place(county.id, office.id))).toBe('WRONG_SUPERIOR')
    expect((await place(office.id, county.id)).parent).toBe(county.id)
  })
})
