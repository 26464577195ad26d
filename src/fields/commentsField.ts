import type { UIField } from 'payload'

/** The comments on a document, beside its text. */
export const commentsField = (): UIField => ({
  name: 'commentsPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/CommentsPanel.tsx#CommentsPanel' },
  },
})
