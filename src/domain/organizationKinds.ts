/** 机关类别: the kinds of organization that publish reports, in the order of lists. */
export const ORGANIZATION_KINDS = [
  { value: 'government', label: { zh: '人民政府', en: 'Government' } },
  { value: 'department', label: { zh: '工作部门', en: 'Department' } },
  { value: 'town', label: { zh: '镇', en: 'Town' } },
  { value: 'subdistrict', label: { zh: '街道', en: 'Subdistrict' } },
  { value: 'developmentZone', label: { zh: '开发区', en: 'Development zone' } },
  { value: 'authorizedBody', label: { zh: '法律法规授权组织', en: 'Authorized body' } },
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]['value']
