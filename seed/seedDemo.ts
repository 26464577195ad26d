import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../src/env.ts'
import { ROLE_LABELS } from '../src/domain/roles.ts'
import { requestAs } from '../src/operations/requestAs.ts'
import { step, tell } from '../src/server/progress.ts'
import { ensureOffice } from './ensureOffice.ts'
import { ensurePeople } from './ensurePeople.ts'
import { explainSeed } from './explainSeed.ts'
import { importSeed } from './importSeed.ts'
import { isAwaited } from './isAwaited.ts'
import { PEOPLE } from './people.ts'
import { publishDemo } from './publishDemo.ts'

const tellPeople = (password: string): void => {
  tell(
    env.SEED_PASSWORD
      ? {
          zh: '演示人员（密码由 SEED_PASSWORD 设定）',
          en: 'The demo people (password: SEED_PASSWORD)',
        }
      : { zh: `演示人员（密码 ${password}）`, en: `The demo people (password ${password})` },
  )
  Object.values(PEOPLE).forEach(({ email, name, role }) => {
    const { zh, en } = ROLE_LABELS[role]
    tell({ zh: `    ${email.padEnd(28)}${name} ${zh}`, en })
  })
}

/**
 * Fills an empty database with the demo: the real report of 2017, imported and taken through the whole
 * workflow by the demo people to its first edition. In a database that is used it changes nothing. What
 * an earlier start left half made is finished, with a password of its own.
 */
export const seedDemo = async (payload: Payload): Promise<void> => {
  if (!(await isAwaited(await requestAs(payload, null)))) return
  const password = env.SEED_PASSWORD ?? randomBytes(9).toString('base64url')
  await step(
    { zh: '导入并发布 2017 年报告', en: 'Importing and publishing the report of 2017' },
    async () => {
      const organization = await ensureOffice(await requestAs(payload, null))
      const people = await ensurePeople(await requestAs(payload, null), { organization, password })
      const imported = await importSeed(payload, people.editor)
      const report = await explainSeed(payload, people.editor, imported)
      await publishDemo(payload, people, report)
    },
  )
  tellPeople(password)
}
