import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'
import { openDesk } from '../openDesk.ts'
import { openRecord } from '../record/openRecord.ts'
import { recordOfDesk } from '../server/recordOfDesk.ts'
import { bundleFiles } from '../site/bundle/bundleFiles.ts'
import { readSlot } from '../site/readSlot.ts'

const USAGE = '用法：npm run -s site:export -- 目录\nUsage: npm run -s site:export -- DIRECTORY\n'

/** Writes the public pages into a folder, to be handed to the portal; answers the code to end with. */
const exportSite = async (folder: string | undefined): Promise<number> => {
  if (folder === undefined) {
    process.stderr.write(USAGE)
    return 2
  }
  const payload = await openDesk()
  try {
    const { reader, settings: readSettings } = recordOfDesk(payload)
    const view = await openRecord(reader)()
    const settings = await readSettings()
    const slots = { header: readSlot(env.SITE_HEADER_FILE), footer: readSlot(env.SITE_FOOTER_FILE) }
    let count = 0
    for await (const { name, text } of bundleFiles({ view, settings, slots })) {
      const file = path.join(folder, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, text)
      count += 1
    }
    process.stdout.write(`已写入 ${count} 个文件：${folder}\nWrote ${count} files to ${folder}\n`)
    return 0
  } finally {
    await payload.destroy()
  }
}

process.exitCode = await exportSite(process.argv[2])
