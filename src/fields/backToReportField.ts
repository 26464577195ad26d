import type { UIField } from 'payload'

/** The way from a part back to its report, and why it cannot be changed where it cannot. */
export const backToReportField = (): UIField => ({
  name: 'backToReport',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/BackToReport.tsx#BackToReport' },
  },
})
