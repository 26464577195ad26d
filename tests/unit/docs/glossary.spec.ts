import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Localized } from '../../../src/domain/localized.ts'
import { ROLE_LABELS } from '../../../src/domain/roles.ts'
import { WORKFLOW_COLLECTIONS } from '../../../src/domain/slugs.ts'
import { STAGES } from '../../../src/domain/workflow/stages.ts'
import { ITEM_STATES, PUBLIC_STATES, REPORT_STATES } from '../../../src/domain/workflow/states.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../../src/domain/workflow/transitions.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const rows = readFileSync(path.join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

type Labelled = Readonly<Record<string, { readonly label: Localized }>>
const labels = (table: Labelled) =>
  Object.entries(table).map(([name, { label }]) => ({ name, zh: label.zh }))
const plain = (table: Readonly<Record<string, Localized>>) =>
  Object.entries(table).map(([name, { zh }]) => ({ name, zh }))

const WORDS = [
  ...plain(ROLE_LABELS),
  ...labels(STAGES),
  ...labels(REPORT_STATES),
  ...labels(ITEM_STATES),
  ...labels(REPORT_TRANSITIONS),
  ...labels(ITEM_TRANSITIONS.each),
  ...plain(PUBLIC_STATES),
]

describe('the glossary', () => {
  it.each(WORDS)('$zh is $name, as the interface has it', ({ name, zh }) => {
    const found = rows.filter(([, term, , id]) => term === zh && id === `\`${name}\``)
    expect(found).not.toEqual([])
  })

  it.each([...WORKFLOW_COLLECTIONS])('names the collection %s', (slug) => {
    expect(rows.filter(([, , , id]) => id === `\`${slug}\``)).toHaveLength(1)
  })

  it('says each identifier once, and in one word of the office', () => {
    const keys = rows.flatMap(([, term, , id]) => (id?.startsWith('`') ? [`${term} ${id}`] : []))
    expect(keys.filter((key, place) => keys.indexOf(key) < place)).toEqual([])
  })
})
