import type { UIField } from 'payload'

/** At the top of a document's page: who else has it open, and what became of a text that is not saved yet. */
export const unsavedField = (): UIField => ({
  name: 'unsaved',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/unsaved/UnsavedWork.tsx#UnsavedWork' },
  },
})
