import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { importReport } from '../src/operations/importReport.ts'
import { requestAs } from '../src/operations/requestAs.ts'
import type { Report, User } from '../src/payload-types.ts'
import { TAICANG } from './organization.ts'

const SOURCE = new URL('data/taicang-2017.txt', import.meta.url)

/** Imports the seed as its editor; answers the report on the desk, also when it was there already. */
export const importSeed = async (payload: Payload, editor: User): Promise<Report> => {
  const text = await readFile(SOURCE, 'utf8')
  const req = await requestAs(payload, editor)
  return (await importReport(req, { text, organization: TAICANG.slug })).report
}
