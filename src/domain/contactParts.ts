/** The parts of 联系方式, with their names. */
export const CONTACT_PARTS = [
  { name: 'address', label: { zh: '地址', en: 'Address' } },
  { name: 'postcode', label: { zh: '邮编', en: 'Postcode' } },
  { name: 'telephone', label: { zh: '电话', en: 'Telephone' } },
  { name: 'email', label: { zh: '电子邮箱', en: 'E-mail' } },
] as const
