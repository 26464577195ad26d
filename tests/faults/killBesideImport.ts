import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { TYPESCRIPT } from '../support/typescript.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { importAt, type Importing, makeImporting, wrongWith } from './importing.ts'
import { startDesk } from './startDesk.ts'

const MINUTE = 60_000

/** Starts `npm run import`, as a process of its own. */
const startImport = (folder: string, { editor, organization, text: words }: Importing) => {
  const file = path.join(folder, `${organization.id}.txt`)
  writeFileSync(file, words)
  const script = path.resolve('src/cli/importReport.ts')
  const child = spawn(process.execPath, [...TYPESCRIPT, script, file, '--as', editor.email], {
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors = text(child.stderr)
  const ended = once(child, 'close').then(async ([code]: unknown[]) => ({
    code,
    errors: await errors,
  }))
  return { ended, kill: () => child.kill('SIGKILL') }
}

/**
 * Two import at the command line beside a server; at a random moment the server and one of the two are
 * killed. The other import ends as if nothing had happened; the killed one is repeated a minute later.
 */
export const killBesideImport = async (
  { payload }: FilledDesk,
  { kills }: { readonly kills: number },
): Promise<FaultRow> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-imports-'))
  const wrong: string[] = []
  const lost: string[] = []
  const recoveries: number[] = []
  let server = await startDesk()
  const begun = performance.now()
  await startImport(folder, await makeImporting(payload)).ended
  const duration = performance.now() - begun
  for (let kill = 0; kill < kills; kill += 1) {
    const [kept, killed] = [await makeImporting(payload), await makeImporting(payload)]
    const staying = startImport(folder, kept)
    const dying = startImport(folder, killed)
    // The first half of the time goes into starting, and two take longer than one.
    await sleep(duration * (0.5 + Math.random() * 1.5))
    dying.kill()
    await server.kill()
    const { code, errors } = await staying.ended
    if (code !== 0) lost.push(`an import ended with ${String(code)}: ${errors}`)
    server = await startDesk()
    await fetch(`${server.url}/fault/clock/${MINUTE}`, { method: 'POST' })
    const again = [await importAt(server.url, killed), await importAt(server.url, kept)]
    recoveries.push(performance.now() - server.startedAt)
    if (!['imported', 'unchanged'].includes(again[0] ?? '')) lost.push(`repeated: ${again[0]}`)
    if (again[1] !== 'unchanged') wrong.push(`the other one: ${again[1]}`)
    for (const importing of [kept, killed]) {
      const left = await wrongWith(payload, importing)
      if (left) wrong.push(left)
    }
  }
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  const fault = `${kills} × kill -9 of a server and of one of two \`npm run import\` beside it`
  return { fault, tried: kills * 2, lost, wrong, recoveries }
}
