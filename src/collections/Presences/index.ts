import { defineHiddenCollection } from '../../fields/defineHiddenCollection.ts'
import { label } from '../../fields/label.ts'

/**
 * 正在查看: a page of a document that somebody has open, told by the page itself now and then. Rows of which
 * nothing was heard for a while count no more and are deleted. They hold nothing of the document.
 */
export const Presences = defineHiddenCollection({
  slug: 'presences',
  labels: { singular: label('正在查看', 'Open page'), plural: label('正在查看', 'Open pages') },
  calledBy: 'key',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'person', type: 'text', required: true, index: true },
    // For whom she would write there, where she would as a deputy.
    { name: 'standsFor', type: 'text' },
    { name: 'openedAt', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
    { name: 'hasUnsaved', type: 'checkbox', required: true, defaultValue: false },
  ],
})
