import type { Localized } from '../localized.ts'

/** Why an address could not be read; `private` was not even asked. */
export const LINK_FAULTS = {
  unknownHost: { zh: '域名无法解析', en: 'its host is not known' },
  unreachable: { zh: '无法连接', en: 'it cannot be reached' },
  timeout: { zh: '超时未响应', en: 'it did not answer in time' },
  certificate: { zh: '证书有误', en: 'its certificate is wrong' },
  redirects: { zh: '重定向过多或有误', en: 'it redirects without end' },
  status: { zh: '返回错误', en: 'it answers with an error' },
  private: {
    zh: '内部网络地址，未检查',
    en: 'it is an address of an internal network; not checked',
  },
} as const satisfies Record<string, Localized>
export type LinkFault = keyof typeof LINK_FAULTS

/** alive: answers · dead: does not, or no more · unsure: failed once, or answers people and no programs · private: not asked. */
export const LINK_STATES = ['waiting', 'alive', 'unsure', 'dead', 'private'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** What one visit of an address saw. */
export interface LinkVisit {
  /** The HTTP status of the page that it ended at; null where none came. */
  readonly status: number | null
  readonly fault: LinkFault | null
  /** The beginning of the page's text, to see whether it names the entry; null where it is no text. */
  readonly pageText: string | null
}

/** What is kept of an address. */
export interface LinkCheck {
  readonly address: string
  readonly state: LinkState
  readonly fault: LinkFault | null
  readonly status: number | null
  readonly checkedAt: string | null
  readonly pageText: string | null
}
