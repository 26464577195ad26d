import { describe, expect, it } from '@jest/globals'
import { CONTENT_FIELDS } from '../../../../src/domain/contentFields.ts'
import { WORKFLOW_COLLECTIONS } from '../../../../src/domain/slugs.ts'
import { lapsesAt } from '../../../../src/domain/twoPersons/acts.ts'
import { isPurgeable, PURGEABLE, purgedFields } from '../../../../src/domain/twoPersons/purged.ts'

/** Fields of content that a purge leaves, written by hand: ids and spans, in which nobody writes words. */
const LEFT = {
  reports: ['period', 'scope'],
  sections: ['covers'],
  'key-initiatives': ['area', 'section'],
  'proposal-responses': [],
  'statistical-tables': ['table'],
} as const

describe('what a purge takes out of a document', () => {
  it.each([...WORKFLOW_COLLECTIONS])('is all content of %s but its form', (collection) => {
    const purged = Object.keys(purgedFields(collection, {}))
    const left = CONTENT_FIELDS[collection].content.filter((name) => !purged.includes(name))
    expect(left.toSorted()).toEqual([...LEFT[collection]].toSorted())
  })

  it('is what passes remark too, and not who passed', () => {
    const passes = [{ stage: 'clearance', person: 'p', remark: '秘密' }]
    expect(JSON.parse(JSON.stringify(purgedFields('reports', { passes })))).toMatchObject({
      changeNote: null,
      explanations: null,
      passes: [{ stage: 'clearance', person: 'p' }],
    })
    expect(JSON.stringify(purgedFields('reports', { passes }))).not.toContain('秘密')
  })

  it('concerns what people write on the desk, and nothing of the record or the audit', () => {
    expect(PURGEABLE).toEqual([...WORKFLOW_COLLECTIONS, 'comments', 'attachments'])
    expect(isPurgeable('editions')).toBe(false)
    expect(isPurgeable('audit-events')).toBe(false)
  })
})

describe('a request for a second person', () => {
  it('lapses after seven days', () => {
    expect(lapsesAt('2018-03-01T08:00:00.000Z')).toBe('2018-03-08T08:00:00.000Z')
  })
})
