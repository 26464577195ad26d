import { LINK_FAULTS, LINK_STATES } from '../../domain/links/LinkCheck.ts'
import { defineHiddenCollection } from '../../fields/defineHiddenCollection.ts'
import { label } from '../../fields/label.ts'

/**
 * 链接检查: what the last visit of each address saw, and when the next is due. The check of links alone
 * writes and reads it, and no interface has a way in; a person reads of it in the findings of a report that
 * she may see.
 */
export const LinkChecks = defineHiddenCollection({
  slug: 'link-checks',
  labels: { singular: label('链接检查', 'Link check'), plural: label('链接检查', 'Link checks') },
  calledBy: 'address',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'address', type: 'textarea', required: true },
    { name: 'state', type: 'select', required: true, options: [...LINK_STATES] },
    { name: 'fault', type: 'select', options: Object.keys(LINK_FAULTS) },
    { name: 'status', type: 'number' },
    { name: 'failures', type: 'number', required: true },
    { name: 'checkedAt', type: 'date' },
    { name: 'nextAt', type: 'date', required: true, index: true },
    { name: 'wantedUntil', type: 'date', required: true, index: true },
    { name: 'claimedUntil', type: 'date', required: true },
    { name: 'pageText', type: 'textarea' },
  ],
})
