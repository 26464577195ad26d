import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { run } from './run.ts'

/**
 * `npm test`: everything that must hold, in steps. Browser tests run where a Chromium is found and
 * MongoDB's where `MONGODB_TEST_URI` names a server; what was skipped is said. The last line counts:
 * `N passed, N failed, N skipped`.
 */
interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Part {
  readonly title: string
  readonly test: () => Promise<Counts>
}

const jestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})

const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-results-'))
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const mongodb = process.env['MONGODB_TEST_URI']

const check = (title: string, command: string, ...args: readonly string[]): Part => ({
  title,
  test: async () => {
    const isPassed = await run({ command, args })
    return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 }
  },
})

/** The integration specs run several to a file: what they load is loaded once for all of them. */
const TITLES: Readonly<Record<string, string>> = { together: 'integration' }

const jest = (project: string, env: Readonly<Record<string, string>> = {}): Part => ({
  title: `${TITLES[project] ?? project}${env['MONGODB_TEST_URI'] ? ' on MongoDB' : ''}`,
  test: async () => {
    const outputFile = path.join(
      scratch,
      `${project}${env['MONGODB_TEST_URI'] ? '-mongodb' : ''}.json`,
    )
    const args = ['jest', '--selectProjects', project, '--json', '--outputFile', outputFile]
    const isPassed = await run({
      command: 'npx',
      args: [...args, '--maxWorkers=2'],
      env: { MONGODB_TEST_URI: '', ...env, NODE_OPTIONS: '--experimental-vm-modules' },
    })
    if (!existsSync(outputFile)) return { passed: 0, failed: 1, skipped: 0 }
    const report = jestReport.parse(JSON.parse(readFileSync(outputFile, 'utf8')))
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    return {
      passed: report.numPassedTests,
      failed: isPassed || failed > 0 ? failed : 1,
      skipped: report.numPendingTests,
    }
  },
})

/** Those of one step run at the same time; what writes the generated files again, not beside who reads them. */
const steps: readonly (readonly Part[])[] = [
  [
    check('types', 'npx', 'tsc', '--noEmit'),
    check('lint', 'npx', 'eslint', '.'),
    check('format', 'npx', 'prettier', '--check', '.'),
  ],
  [check('generated files', 'npx', 'tsx', 'scripts/generate.ts', '--check'), jest('unit')],
  [jest('together')],
  [jest('commands')],
  ...(mongodb ? [[jest('together', { MONGODB_TEST_URI: mongodb })]] : []),
  [check('build', 'npm', 'run', 'build')],
  [jest('e2e', { CHROMIUM: chromium })],
]

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

let total: Counts = { passed: 0, failed: 0, skipped: 0 }
const lines: string[] = []

const runPart = async ({ title, test }: Part): Promise<void> => {
  say(`\n— ${title}`)
  const start = Date.now()
  const { passed, failed, skipped } = await test()
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  lines.push(`${title}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`)
  total = {
    passed: total.passed + passed,
    failed: total.failed + failed,
    skipped: total.skipped + skipped,
  }
}

for (const parts of steps) await Promise.all(parts.map(runPart))

say(`\n${lines.join('\n')}`)
if (!mongodb) say('skipped: integration on MongoDB, for MONGODB_TEST_URI is not set')
if (!existsSync(chromium))
  say(`skipped: browser tests, for there is no ${chromium} (CHROMIUM names another)`)
if (!existsSync('/usr/sbin/nginx'))
  say('skipped: reading through a caching proxy, for there is no /usr/sbin/nginx')
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
say(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
