import { rm } from 'node:fs/promises'
import { dropDatabase } from '../support/dropDatabase.ts'
import { prepareEnvironment } from '../support/environment.ts'
import { runVerification } from '../support/runVerification.ts'
import { DEEDS } from './deeds.ts'
import type { FaultRow } from './FaultRow.ts'
import { fillDesk } from './fillDesk.ts'
import { fillDisk, mayFillDisk } from './fillDisk.ts'
import { jumpClock } from './jumpClock.ts'
import { killAtSteps } from './killAtSteps.ts'
import { killBesideImport } from './killBesideImport.ts'
import { killImportAtSteps } from './killImportAtSteps.ts'
import { killUnderLoad } from './killUnderLoad.ts'
import { killWhilePublishing } from './killWhilePublishing.ts'
import { loseDatabase } from './loseDatabase.ts'
import { publishTwice } from './publishTwice.ts'
import { table } from './table.ts'

/**
 * `npm run faults`: tries out every fault at length and prints the table of docs/faults.md, on SQLite or on
 * the server that `MONGODB_TEST_URI` names; `-- 5` makes five of each instead of fifty, `-- 50 twice,clock`
 * tries those alone, `-- 50 steps publish,seal` of the steps those of the deeds that are called so,
 * `-- 50 brief` those that need no process for each. Ends with 1 where anything was lost, wrong, or where a chain does not verify.
 */
const times = Number(process.argv[2] ?? 50)
const only = process.argv[3]?.split(',')
const called = process.argv[4]?.split(',')
const { engine, folder } = prepareEnvironment()
const { openDesk } = await import('../../src/openDesk.ts')
const payload = await openDesk()
const desk = await fillDesk(payload)

const deeds = DEEDS.filter(({ name }) => called?.some((each) => name.startsWith(each)) ?? true)
const FAULTS: Readonly<Record<string, () => Promise<FaultRow>>> = {
  steps: () => killAtSteps(desk, { deeds }),
  ...(only?.includes('brief') ? { brief: () => killAtSteps(desk, { deeds, isBrief: true }) } : {}),
  publishing: () => killWhilePublishing(desk, { kills: times }),
  twice: () => publishTwice(desk, { times }),
  import: () => killImportAtSteps(desk),
  beside: () => killBesideImport(desk, { kills: Math.ceil(times / 5) }),
  load: () => killUnderLoad(desk, { kills: Math.ceil(times / 5) }),
  clock: () => jumpClock(desk),
  database: () => loseDatabase(desk),
  ...(engine === 'sqlite' && mayFillDisk ? { disk: () => fillDisk(desk) } : {}),
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const rows: FaultRow[] = []
for (const [name, fault] of Object.entries(FAULTS)) {
  if (only && !only.includes(name)) continue
  const row = await fault()
  const broken: string[] = []
  for (const command of ['verifyAudit', 'verifyRecord'] as const) {
    const { code, output, errors } = await runVerification(command)
    if (code !== 0) broken.push(`${command} ended with ${code}: ${output}${errors}`)
  }
  const whole = { ...row, wrong: [...row.wrong, ...broken] }
  rows.push(whole)
  say(table([whole]).split('\n').at(-1) ?? '')
  say(`  recovered within ${whole.recoveries.map((time) => time.toFixed(0)).join(', ')} ms`)
  for (const line of [...whole.lost, ...whole.wrong]) say(`  ${line}`)
}
process.stdout.write(`${engine}\n\n${table(rows)}\n`)
await dropDatabase(payload)
await payload.destroy()
await rm(folder, { recursive: true, force: true })
process.exitCode = rows.every(({ lost, wrong }) => lost.length + wrong.length === 0) ? 0 : 1
