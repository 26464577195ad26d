import type { UIField } from 'payload'

/** Sealing or purging, on the page of what is sealed or purged. */
export const twoPersonField = (): UIField => ({
  name: 'twoPersons',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/TwoPersonPanel.tsx#TwoPersonPanel' },
  },
})
