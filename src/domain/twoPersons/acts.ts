import type { AuditAction } from '../audit/actions.ts'
import type { Localized } from '../localized.ts'
import type { Permission } from '../permissions.ts'

interface Act {
  readonly label: Localized
  readonly permission: Permission
  /** What the audit is told: that one asked, that another one confirmed, that it was taken back. */
  readonly told: Readonly<Record<'asked' | 'confirmed' | 'withdrawn', AuditAction>>
}

/** What cannot be undone, and is therefore done by two people. */
export const TWO_PERSON_ACTS = {
  seal: {
    label: { zh: '封存', en: 'Seal' },
    permission: 'edition.seal',
    told: {
      asked: 'edition.requestSeal',
      confirmed: 'edition.seal',
      withdrawn: 'edition.withdrawSeal',
    },
  },
  purge: {
    label: { zh: '清除', en: 'Purge' },
    permission: 'document.purge',
    told: {
      asked: 'document.requestPurge',
      confirmed: 'document.purge',
      withdrawn: 'document.withdrawPurge',
    },
  },
} as const satisfies Record<string, Act>
export type TwoPersonAct = keyof typeof TWO_PERSON_ACTS

/** Whether a name is that of such an act. */
export const isTwoPersonAct = (name: unknown): name is TwoPersonAct =>
  typeof name === 'string' && Object.hasOwn(TWO_PERSON_ACTS, name)

/** Where the request of a first person stands. `confirmed`: decided, and being carried out. */
export const REQUEST_STATES = {
  open: { zh: '待第二人确认', en: 'Waits for a second person' },
  confirmed: { zh: '正在办理', en: 'Being carried out' },
  done: { zh: '已办结', en: 'Done' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
} as const satisfies Record<string, Localized>
export type RequestState = keyof typeof REQUEST_STATES

const LAPSES_AFTER_DAYS = 7

/** When a request that nobody confirms lapses; ISO 8601. */
export const lapsesAt = (requestedAt: string): string =>
  new Date(Date.parse(requestedAt) + LAPSES_AFTER_DAYS * 24 * 60 * 60 * 1000).toISOString()

/** How much of a document is purged: all of it, or its former versions alone. */
export const PURGE_EXTENTS = {
  document: { zh: '现有内容和全部历史版本', en: 'What it says now and every former version' },
  history: { zh: '仅历史版本，现有内容不变', en: 'Former versions alone; what it says now stays' },
} as const satisfies Record<string, Localized>
export type PurgeExtent = keyof typeof PURGE_EXTENTS
