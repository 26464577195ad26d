import { describe, expect, it } from '@jest/globals'
import { lintSnippet } from './lintSnippet.ts'

describe('a call of Payload passes the request on', () => {
  it.each([
    "req.payload.find({ collection: 'users' })",
    "payload.create({ collection: 'users', data: {} })",
    "req.payload.db.findOne({ collection: 'users' })",
    "payload.findGlobal({ slug: 'settings' })",
  ])('refused: %s', async (call) => {
    const code = `export const f = (req, payload) => ${call}`
    const rule = ['no-restricted-syntax']
    expect(await lintSnippet('src/hooks/fenceDocument.ts', code)).toEqual(rule)
    expect(await lintSnippet('src/operations/refuse.ts', code)).toEqual(rule)
    expect(await lintSnippet('src/access/scoped.ts', code)).toEqual(rule)
    expect(await lintSnippet('src/endpoints/documentOf.ts', code)).toEqual(rule)
    expect(await lintSnippet('src/collections/Users/index.ts', code)).toEqual(rule)
  })

  it.each([
    "req.payload.find({ collection: 'users', req })",
    "req.payload.find({ ...all, collection: 'users' })",
    "payload.create({ collection: 'users', data: {}, req: given.req })",
    "list.find({ name: 'users' })",
  ])('fine: %s', async (call) => {
    const code = `export const f = (req, payload, all, given, list) => ${call}`
    expect(await lintSnippet('src/hooks/fenceDocument.ts', code)).toEqual([])
  })
})

describe('what serves or shows writes through operations', () => {
  it.each(['create', 'update', 'delete', 'updateGlobal', 'restoreVersion'])(
    'no payload.%s outside them',
    async (verb) => {
      const code = `export const f = (payload, given) => payload.${verb}(given)`
      const rule = ['no-restricted-syntax']
      expect(await lintSnippet('src/admin/Logo.tsx', code)).toEqual(rule)
      expect(await lintSnippet('src/app/page.tsx', code)).toEqual(rule)
      expect(await lintSnippet('src/server/start.ts', code)).toEqual(rule)
      expect(await lintSnippet('src/server.ts', code)).toEqual(rule)
      expect(await lintSnippet('src/record/openRecord.ts', code)).toEqual(rule)
      expect(await lintSnippet('src/operations/refuse.ts', code)).toEqual([])
    },
  )

  it('reading is free', async () => {
    const code = 'export const f = (payload, given) => payload.find(given)'
    expect(await lintSnippet('src/admin/Logo.tsx', code)).toEqual([])
  })
})

describe('the environment', () => {
  it.each(['process.env.PORT', "process['env']"])('%s is read by env.ts alone', async (code) => {
    const snippet = `export const port = ${code}`
    expect(await lintSnippet('src/server.ts', snippet)).toEqual(['no-restricted-properties'])
    expect(await lintSnippet('src/record/openRecord.ts', snippet)).toEqual([
      'no-restricted-properties',
    ])
    expect(await lintSnippet('src/env.ts', snippet)).toEqual([])
    expect(await lintSnippet('scripts/build.ts', snippet)).toEqual([])
  })

  it('neither taken apart nor imported', async () => {
    expect(await lintSnippet('src/server.ts', 'export const { env } = process')).toEqual([
      'no-restricted-properties',
    ])
    const imported = "import { env } from 'node:process'\nexport const mine = env"
    expect(await lintSnippet('src/logger.ts', imported)).toEqual(['no-restricted-imports'])
    expect(await lintSnippet('src/server.ts', imported)).toEqual(['no-restricted-imports'])
  })
})

describe('names and files', () => {
  it.each([
    'src/operations/utils/parse.ts',
    'src/operations/helpers.ts',
    'src/domain/common/text.ts',
    'src/operations/reportManager.ts',
    'tests/support/testHelper.ts',
  ])('%s says nothing', async (file) => {
    expect(await lintSnippet(file, 'export const mine = 1')).toEqual(['house/no-vague-names'])
  })

  it('a word inside another is no such name', async () => {
    expect(await lintSnippet('src/operations/utilize.ts', 'export const mine = 1')).toEqual([])
  })

  it.each([
    "export * from './refuse.ts'",
    "export { refuse } from './refuse.ts'\nexport type { RefusalData } from './refuse.ts'",
  ])('no barrels: %j', async (code) => {
    expect(await lintSnippet('src/operations/index.ts', code)).toEqual(['house/no-barrels'])
  })

  it('a file of its own may pass one thing on', async () => {
    const code = "export { refuse } from './refuse.ts'\nexport const mine = 1"
    expect(await lintSnippet('src/operations/index.ts', code)).toEqual([])
  })

  it('what is imported is named with its extension', async () => {
    const code = "import { refuse } from './refuse'\nexport const mine = refuse"
    expect(await lintSnippet('src/operations/refuseStale.ts', code)).toContain(
      'no-restricted-syntax',
    )
  })

  it('250 lines are enough', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `export const a${index} = ${index}`).join('\n')
    expect(await lintSnippet('src/domain/areas.ts', lines(250))).toEqual([])
    expect(await lintSnippet('src/domain/areas.ts', lines(251))).toEqual(['max-lines'])
  })

  it('only commands for people print to the console', async () => {
    const code = "console.log('x')"
    expect(await lintSnippet('src/operations/refuse.ts', code)).toEqual(['no-console'])
    expect(await lintSnippet('src/server.ts', code)).toEqual(['no-console'])
    expect(await lintSnippet('src/cli/importReport.ts', code)).toEqual([])
    expect(await lintSnippet('seed/index.ts', code)).toEqual([])
    expect(await lintSnippet('scripts/build.ts', code)).toEqual([])
  })
})

describe('types carry the proof', () => {
  it.each([
    ['export const a: any = 1', '@typescript-eslint/no-explicit-any'],
    ['export const a = (b: string | null) => b!', '@typescript-eslint/no-non-null-assertion'],
    [
      'export const a = (b: unknown) => b as string',
      '@typescript-eslint/consistent-type-assertions',
    ],
    ['// @ts-ignore\nexport const a = 1', '@typescript-eslint/ban-ts-comment'],
    ['// @ts-expect-error — why\nexport const a = 1', '@typescript-eslint/ban-ts-comment'],
  ])('%j', async (code, rule) => {
    expect(await lintSnippet('src/domain/areas.ts', code)).toEqual([rule])
  })

  it('a constant may be one', async () => {
    expect(await lintSnippet('src/domain/areas.ts', "export const a = ['b'] as const")).toEqual([])
  })

  it('a test of types expects errors, and says why', async () => {
    const file = 'tests/unit/domain/types.test-d.ts'
    const rule = ['@typescript-eslint/ban-ts-comment']
    expect(await lintSnippet(file, '// @ts-expect-error — why not\nexport const a = 1')).toEqual([])
    expect(await lintSnippet(file, '// @ts-expect-error\nexport const a = 1')).toEqual(rule)
  })

  it('no comment switches a rule off', async () => {
    const code = '/* eslint-disable */\nexport const a: any = 1'
    expect(await lintSnippet('src/domain/areas.ts', code)).toContain(
      '@typescript-eslint/no-explicit-any',
    )
  })
})
