import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * 绑定数字: numbers in prose that refer to a figure or a cell of the report. What may be saved is checked by
 * the domain; what the editor shows of it is a component of the admin.
 */
export const BoundNumberFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/numbers/BoundNumberFeature.tsx#BoundNumberFeature' },
  key: 'boundNumber',
})
