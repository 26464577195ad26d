import type { Localized } from '../localized.ts'

/** A way in that belongs to no collection of the desk. */
export interface OtherDoor {
  /** An address, or a function that the admin's pages call on the server. */
  readonly door: string
  readonly says: Localized
}

/** Of what everybody may ask for. */
export const OPEN = { zh: '向所有人开放', en: 'open to everybody' } as const
const ADMIN = {
  zh: '须能登录编审端，内容以登录人的权限为限',
  en: 'for who is signed in; holds what she may read and write, and no more',
} as const
const UNUSED = {
  zh: '未启用的功能，所用集合不存在',
  en: 'of a feature that is off: what it works on is not there',
} as const

/** The functions that the base's pages call on the server. */
export const PAGE_FUNCTIONS: readonly OtherDoor[] = [
  ...[
    'form-state',
    'get-default-layout',
    'render-document',
    'render-document-slots',
    'render-field',
    'render-list',
    'render-widget',
    'slugify',
    'table-state',
  ].map((door) => ({ door, says: ADMIN })),
  ...[
    'copy-data-from-locale',
    'get-folder-results-component-and-data',
    'get-upcoming-scheduled-publish',
    'schedule-publish',
  ].map((door) => ({ door, says: UNUSED })),
]
