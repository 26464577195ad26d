/** How a row that nobody may change shows a field: in words, and not in a box to type in. */
export const TOLD = {
  components: { Field: '/src/admin/told/ToldValue.tsx#ToldValue' },
} as const
