import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Writes the migration that SQLite needs for what the collections declare now:
 * `npm run migrate:create -- NAME`. The generated file is made fit for native modules.
 */
const folder = path.resolve('src/migrations/sqlite')
const name = process.argv[2] ?? 'change'
const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-migration-'))

const { status } = spawnSync('npx', ['payload', 'migrate:create', name, '--skip-empty'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: '--conditions=production',
    PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    PAYLOAD_SECRET: 'not-used-for-anything-but-reading-the-config',
    DATA_DIR: scratch,
    DATABASE_URI: `file:${path.join(scratch, 'empty.db')}`,
  },
})

const mend = (file: string): void => {
  const source = readFileSync(file, 'utf8')
  const mended = source
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }: Migrate', '{ db }: Migrate')
    .replaceAll(/from '(\.\/\d\w+)';/g, "from '$1.ts';")
  if (mended !== source) writeFileSync(file, mended)
}

readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .forEach((file) => mend(path.join(folder, file)))
process.exitCode = status ?? 1
