import { describe, expect, it } from '@jest/globals'
import { lintSnippet } from './lintSnippet.ts'

const importing = (source: string) => `import { it } from '${source}'\nexport const mine = it`

const REFUSED = [
  ['src/domain/areas.ts', '../access/memberships.ts'],
  ['src/domain/areas.ts', '../payload-types.ts'],
  ['src/access/scoped.ts', '../operations/refuse.ts'],
  ['src/access/scoped.ts', '../hooks/fenceDocument.ts'],
  ['src/operations/refuse.ts', '../hooks/fenceDocument.ts'],
  ['src/operations/refuse.ts', '../collections/Reports/index.ts'],
  ['src/operations/refuse.ts', '../payload.config.ts'],
  ['src/operations/refuse.ts', '../env.ts'],
  ['src/hooks/fenceDocument.ts', '../collections/Reports/index.ts'],
  ['src/fields/label.ts', '../collections/Reports/index.ts'],
  ['src/endpoints/documentOf.ts', '../collections/Reports/index.ts'],
  ['src/record/openRecord.ts', '../collections/Editions/index.ts'],
  ['src/record/openRecord.ts', '../admin/Logo.tsx'],
  ['src/record/openRecord.ts', '../operations/refuse.ts'],
  ['src/record/openRecord.ts', '../env.ts'],
  ['src/site/page.ts', '../collections/Editions/index.ts'],
  ['src/site/page.ts', '../admin/Logo.tsx'],
  ['src/site/page.ts', '../operations/refuse.ts'],
  ['src/import/parseReport.ts', '../operations/refuse.ts'],
  ['src/import/parseReport.ts', '../collections/Reports/index.ts'],
  ['src/export/toDocx.ts', '../collections/Reports/index.ts'],
  ['src/admin/Logo.tsx', '../collections/Reports/index.ts'],
  ['src/admin/Logo.tsx', '../payload.config.ts'],
  ['src/collections/Users/index.ts', '../Reports/index.ts'],
  ['src/collections/Users/index.ts', '../Reports/hooks/prepareReport.ts'],
  ['src/collections/Users/index.ts', '../../admin/Logo.tsx'],
  ['src/collections/Users/index.ts', '../../payload.config.ts'],
  ['src/globals/Settings.ts', '../collections/Users/index.ts'],
  ['src/payload.config.ts', './server.ts'],
  ['src/payload.config.ts', './admin/Logo.tsx'],
  ['src/app/page.tsx', '../collections/Reports/index.ts'],
  ['src/app/page.tsx', '../server.ts'],
  ['src/server/start.ts', '../collections/Reports/index.ts'],
  ['src/server/start.ts', '../admin/Logo.tsx'],
  ['src/server.ts', './collections/Reports/index.ts'],
  ['src/cli/importReport.ts', '../collections/Reports/index.ts'],
  ['seed/index.ts', '../src/collections/Reports/index.ts'],
  ['src/operations/refuse.ts', '../../tests/support/codeOf.ts'],
] as const

const ALLOWED = [
  ['src/domain/areas.ts', './roles.ts'],
  ['src/domain/areas.ts', './workflow/decide.ts'],
  ['src/access/scoped.ts', '../domain/permissions.ts'],
  ['src/operations/refuse.ts', '../domain/messages.ts'],
  ['src/operations/refuse.ts', '../record/snapshot/contentHash.ts'],
  ['src/hooks/fenceDocument.ts', '../operations/permits.ts'],
  ['src/fields/defineWorkflowCollection.ts', '../hooks/fenceDocument.ts'],
  ['src/endpoints/documentOf.ts', '../operations/refuse.ts'],
  ['src/record/openRecord.ts', '../domain/figures.ts'],
  ['src/site/page.ts', '../record/openRecord.ts'],
  ['src/import/parseReport.ts', '../domain/text/headings.ts'],
  ['src/admin/Logo.tsx', '../operations/findVisible.ts'],
  ['src/collections/Users/index.ts', './membershipsField.ts'],
  ['src/collections/Users/index.ts', '../../fields/label.ts'],
  ['src/payload.config.ts', './collections/Users/index.ts'],
  ['src/payload.config.ts', './database/createDatabaseAdapter.ts'],
  ['src/app/page.tsx', '../payload.config.ts'],
  ['src/server/start.ts', '../record/publicRecord.ts'],
  ['src/server.ts', './env.ts'],
  ['src/cli/importReport.ts', '../openDesk.ts'],
  ['seed/index.ts', '../src/domain/roles.ts'],
] as const

describe('the arrow between the folders', () => {
  it.each(REFUSED)('%s does not import %s', async (file, source) => {
    expect(await lintSnippet(file, importing(source))).toContain('boundaries/dependencies')
  })

  it.each(ALLOWED)('%s imports %s', async (file, source) => {
    expect(await lintSnippet(file, importing(source))).toEqual([])
  })

  it.each([
    ["export { it } from '../access/memberships.ts'\nexport const mine = 1", 'passing on'],
    ["import type { it } from '../access/memberships.ts'\nexport type Mine = it", 'a type'],
    ["export const mine = () => import('../access/memberships.ts')", 'at run time'],
  ])('holds in whatever way it is imported: %#', async (code) => {
    expect(await lintSnippet('src/domain/areas.ts', code)).toContain('boundaries/dependencies')
  })

  it('every file belongs to a folder of the table', async () => {
    expect(await lintSnippet('src/stray.ts', 'export const mine = 1')).toEqual([
      'boundaries/no-unknown-files',
    ])
  })
})

describe('what comes from outside', () => {
  it.each(['payload', 'next', 'react', 'node:path', 'zod'])(
    'no %s in the domain',
    async (source) => {
      expect(await lintSnippet('src/domain/areas.ts', importing(source))).toEqual([
        'no-restricted-imports',
      ])
    },
  )

  it.each(['react', 'next/server', '@payloadcms/ui'])(
    '%s is for what shows or serves the admin',
    async (source) => {
      const refused = ['no-restricted-imports']
      expect(await lintSnippet('src/record/openRecord.ts', importing(source))).toEqual(refused)
      expect(await lintSnippet('src/operations/refuse.ts', importing(source))).toEqual(refused)
      expect(await lintSnippet('src/admin/Logo.tsx', importing(source))).toEqual([])
      expect(await lintSnippet('src/app/page.tsx', importing(source))).toEqual([])
    },
  )
})
