import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ERRORS } from '../../src/domain/messages.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSection } from '../support/makeSection.ts'
import { onSqlite } from '../support/onSqlite.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'
import { sqliteOf } from '../support/sqliteOf.ts'
import { startWriter } from '../support/startWriter.ts'
import { tokenOf } from '../support/tokenOf.ts'

const runs = (
  db: unknown,
): db is { run: (statement: ReturnType<typeof sql>) => Promise<unknown> } =>
  typeof Reflect.get(Object(db), 'run') === 'function'

describe('writes that come at the same time', () => {
  let desk: Desk
  let office: Office
  let report: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = (await makeEmptyReport(desk.payload, office.editor, { organization, year: 2017 })).id
  })
  afterAll(() => desk.close())

  const saveOften = async (section: string, times: number) => {
    for (let revision = 1; revision <= times; revision += 1) {
      await desk.payload.update({
        collection: 'sections',
        id: section,
        data: { heading: `第${revision}稿`, revision },
        depth: 0,
        overrideAccess: false,
        req: await requestOf(desk.payload, office.editor),
      })
    }
  }

  it('twenty of twenty saves of different sections succeed', async () => {
    const { payload } = desk
    const sections = await Promise.all(
      Array.from({ length: 20 }, () => makeSection(payload, office.editor, { report })),
    )
    await Promise.all(sections.map(({ id }) => saveOften(id, 1)))
    const { docs } = await payload.find({ collection: 'sections', limit: 100, depth: 0 })
    expect(docs.map(({ revision }) => revision)).toEqual(sections.map(() => 2))
  })

  it('sign-ins at once succeed beside saves', async () => {
    const { payload } = desk
    const section = await makeSection(payload, office.editor, { report })
    const people = [office.reviewer, office.signatory, office.publisher, office.auditor]
    const [tokens] = await Promise.all([
      Promise.all(
        people.map(({ email }) =>
          payload.login({ collection: 'users', data: { email, password: TEST_PASSWORD } }),
        ),
      ),
      saveOften(section.id, 5),
    ])
    expect(tokens.filter(({ token }) => Boolean(token))).toHaveLength(people.length)
  })

  it('nobody is refused while a second process writes', async () => {
    const { payload } = desk
    const section = await makeSection(payload, office.editor, { report })
    const writer = startWriter({ organizations: 25 })
    await writer.isWriting
    await saveOften(section.id, 25)
    expect(await writer.written).toBe(25)
    const saved = await payload.findByID({ collection: 'sections', id: section.id, depth: 0 })
    expect(saved.revision).toBe(26)
  })

  onSqlite('a transaction that cannot be committed is a fault, not a success', async () => {
    const db = sqliteOf(desk.payload)
    const id = String(await db.beginTransaction())
    const session: unknown = db.sessions[id]?.db
    if (!runs(session)) throw new Error('There is no transaction')
    // A row that refers to nobody is looked at when the transaction ends.
    await session.run(sql`PRAGMA defer_foreign_keys = ON`)
    await session.run(
      sql`INSERT INTO sections_covers ("order", parent_id, value) VALUES (1, 'nobody', 'fees')`,
    )
    await expect(db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/)
    await expect(makeSection(desk.payload, office.editor, { report })).resolves.toBeDefined()
  })
  onSqlite(
    'who waits in vain for another process is told so, and nothing was written',
    async () => {
      const { payload } = desk
      const section = await makeSection(payload, office.editor, { report })
      const save = (language: 'en' | 'zh') =>
        rest(payload, office.editor, {
          method: 'PATCH',
          path: `/sections/${section.id}`,
          body: { heading: '改', revision: 1 },
          language,
        })
      await tokenOf(payload, office.editor)
      const elsewhere = createClient({ url: process.env['DATABASE_URI'] ?? '' })
      await elsewhere.execute('BEGIN IMMEDIATE')
      const refused = await save('en')
      await elsewhere.execute('ROLLBACK')
      elsewhere.close()
      expect(refused).toMatchObject({
        status: 503,
        body: { errors: [{ message: ERRORS.BUSY.message.en, data: { code: 'BUSY' } }] },
      })
      expect(await save('zh')).toMatchObject({ status: 200, body: { doc: { revision: 2 } } })
    },
  )
})
