import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './run.ts'

/**
 * `npm run generate` writes what follows from the collections and the tables: Payload's types, the
 * admin's import map, the docs. `--check` writes nothing and fails where a file is not what it would be.
 */
const isCheck = process.argv.includes('--check')
const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-generate-'))
const env = {
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
  PAYLOAD_SECRET: 'not-used-for-anything-but-reading-the-config',
  DATA_DIR: scratch,
  DATABASE_URI: `file:${path.join(scratch, 'empty.db')}`,
  LOG_LEVEL: 'error',
}

const generated = [
  { file: 'src/payload-types.ts', args: ['payload', 'generate:types'] },
  {
    file: 'src/app/(payload)/admin/importMap.js',
    args: ['payload', 'generate:importmap', '--force'],
  },
]

let isFine = true
for (const { file, args } of generated) {
  const before = readFileSync(file, 'utf8')
  const isDone = await run({ command: 'npx', args, env })
  const isSame = readFileSync(file, 'utf8') === before
  if (isCheck && !isSame) {
    writeFileSync(file, before)
    process.stderr.write(`${file} is stale: run npm run generate\n`)
  }
  isFine = isFine && isDone && (isSame || !isCheck)
}
const docs = ['scripts/generateDocs.ts', ...(isCheck ? ['--check'] : [])]
isFine = (await run({ command: 'npx', args: ['tsx', ...docs], env })) && isFine
process.exitCode = isFine ? 0 : 1
