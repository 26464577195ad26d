import { createClient } from '@libsql/client'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { richText } from '../support/richText.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { send } from './send.ts'
import { startDesk } from './startDesk.ts'

const SAVES = 5
const stored = z.object({ revision: z.number(), body: z.unknown() })

/** Whether a small file system can be mounted here: Linux, as root. */
export const mayFillDisk = process.platform === 'linux' && process.getuid?.() === 0

/** A copy of the database on a file system of its own, which is filled to the last byte under a running server and then freed. SQLite alone. */
export const fillDisk = async (desk: FilledDesk): Promise<FaultRow> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-full-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder])
  const wrong: string[] = []
  const lost: string[] = []
  try {
    const [section] = await sectionsOf(desk.payload, await desk.make('draft'))
    const token = await desk.tokenOf('editor')
    const file = path.join(folder, 'gongkai.db')
    const client = createClient({ url: String(process.env['DATABASE_URI']) })
    await client.execute({ sql: 'VACUUM INTO ?', args: [file] })
    client.close()
    const server = await startDesk({ env: { DATABASE_URI: `file:${file}`, DATA_DIR: folder } })
    const at = `/api/sections/${section?.id ?? ''}?depth=0`
    const read = async () => stored.parse((await send(server.url, { path: at, token })).body)
    const save = async (text: string) => {
      const { revision } = await read()
      const body = { revision, body: richText(text) }
      return send(server.url, { method: 'PATCH', path: at, token, body })
    }
    await save('磁盘未满')
    const before = await read()
    const ballast = path.join(folder, 'ballast')
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(ballast, Buffer.alloc(bavail * bsize))
    for (let count = 0; count < SAVES; count += 1) {
      const { status, code } = await save('字'.repeat(20_000))
      if (status !== 507 || code !== 'STORAGE_FULL') wrong.push(`${status} ${String(code)}`)
    }
    if (JSON.stringify(await read()) !== JSON.stringify(before)) wrong.push('half written')
    rmSync(ballast)
    const freed = performance.now()
    const { status, code } = await save('磁盘有空')
    if (status !== 200) wrong.push(`with room again it answers ${status} ${String(code)}`)
    if (!JSON.stringify(await read()).includes('磁盘有空')) lost.push('the save after it')
    const recoveries = [performance.now() - freed]
    await server.stop()
    return {
      fault: 'the disk is full, and has room again',
      tried: SAVES + 1,
      lost,
      wrong,
      recoveries,
    }
  } finally {
    execFileSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  }
}
