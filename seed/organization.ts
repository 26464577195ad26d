/** The organization whose report is the seed, as its own documents name it. */
export const TAICANG = {
  slug: 'taicang',
  name: '太仓市',
  kind: 'government',
  contact: {
    address: '县府东街99号',
    postcode: '215400',
    telephone: '0512-53952450',
  },
  site: 'http://www.taicang.gov.cn',
} as const
