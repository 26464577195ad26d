import type { Localized } from './localized.ts'

/** What may happen to the record, in the order in which it can happen to one edition. */
export const CHANGE_KINDS = {
  published: { zh: '公开', en: 'Publication' },
  corrected: { zh: '更正', en: 'Correction' },
  takenDown: { zh: '撤下', en: 'Takedown' },
  sealed: { zh: '封存', en: 'Seal' },
} as const satisfies Record<string, Localized>
export type ChangeKind = keyof typeof CHANGE_KINDS

/** Whether a text names a kind of change. */
export const isChangeKind = (name: unknown): name is ChangeKind =>
  typeof name === 'string' && Object.hasOwn(CHANGE_KINDS, name)
