import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted becomes what a text may be made of; it is done in the editor, and judged when it is saved. */
export const PastingFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/pasting/PastingFeature.tsx#PastingFeature' },
  key: 'pasting',
})
