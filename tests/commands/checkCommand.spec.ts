import { describe, expect, it, jest } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TYPESCRIPT } from '../support/typescript.ts'

// Each command is a process of its own, which takes seconds to start beside other tests.
jest.setTimeout(120_000)

const BALANCED = 'tests/fixtures/checks/balanced-2022.txt'

const check = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...TYPESCRIPT, 'src/cli/check.ts', ...args],
      { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URI: 'file:/nowhere/at/all.db' } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })

describe('npm run check', () => {
  it('prints exactly the findings, and ends with 0 where there is no error', async () => {
    const { code, out, err } = await check('seed/data/taicang-2017.txt', '--json')
    const { findings, ...rest } = JSON.parse(out)
    expect([code, err, rest]).toEqual([0, '', {}])
    expect(findings).toHaveLength(15)
    expect(findings[1]).toEqual({
      key: expect.stringMatching(/^PREAMBLE-PARTS\/[0-9a-f]{8}$/),
      check: 'PREAMBLE-PARTS',
      group: 'perfunctory',
      severity: 'warning',
      where: { line: 3, section: '/preamble' },
      found: expect.stringContaining('支出'),
      expected: expect.stringContaining('一、概述'),
      basis: expect.any(String),
      message: expect.stringMatching(/。 .*\.$/),
    })
  })

  it('compares with last year’s report, and ends with 1 where there is an error', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-check-'))
    try {
      const file = path.join(folder, 'empty-table.txt')
      await writeFile(file, '某县2022年政府信息公开工作年度报告\n一、总体情况\n发布5条。\n')
      const last = path.join(folder, 'last.txt')
      await writeFile(last, (await readFile(BALANCED, 'utf8')).replaceAll('2022', '2021'))
      const compared = await check(BALANCED, '--last', last, '--json')
      expect(compared.code).toBe(1)
      expect(compared.out).toContain('"T3-CARRY"')
      const told = await check(file)
      expect(told.code).toBe(1)
      expect(told.out).toMatch(/不全面 Incomplete[\s\S]*TABLE-MISSING[\s\S]*错误 8/)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('ends with 2 for what is no report, and says why; with 1 where it is called wrongly', async () => {
    const [missing, noReport, noArguments] = await Promise.all([
      check('no-such-file.txt'),
      check('package.json', '--json'),
      check(),
    ])
    expect([missing.code, missing.out]).toEqual([2, ''])
    expect(missing.err).toContain('FILE_UNREADABLE')
    expect([noReport.code, noReport.out]).toEqual([2, ''])
    expect(noReport.err).toMatch(/NO_CHAPTERS[\s\S]*NOT_CHECKABLE/)
    expect([noArguments.code, noArguments.out]).toEqual([1, ''])
  })
})
