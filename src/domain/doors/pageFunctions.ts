import type { Localized } from '../localized.ts'

/** A way in that belongs to no collection of the desk. */
export interface OtherDoor {
  /** An address, or a function that the admin's pages call on the server. */
  readonly door: string
  readonly says: Localized
}

const OPEN = { zh: '向所有人开放', en: 'open to everybody' } as const
const ADMIN = {
  zh: '须能登录编审端，内容以登录人的权限为限',
  en: 'for who is signed in; holds what she may read and write, and no more',
} as const
const UNUSED = {
  zh: '未启用的功能，所用集合不存在',
  en: 'of a feature that is off: what it works on is not there',
} as const

/** What Express serves, and the functions that the base's pages call. */
export const OTHER_DOORS: readonly OtherDoor[] = [
  { door: 'GET /healthz', says: OPEN },
  { door: 'GET /readyz', says: OPEN },
  {
    door: 'GET, POST /graphql',
    says: {
      zh: '公开库，向所有人开放，只读，只含已公开的内容',
      en: 'the record: open to everybody, read-only, what is public alone',
    },
  },
  {
    door: 'POST /api/graphql',
    says: {
      zh: '编审端的 GraphQL，各字段见上；过深、过多、无终点的查询一律拒绝',
      en: 'the desk’s GraphQL, its fields are above; a query too deep, too large or without end is refused',
    },
  },
  {
    door: 'GET /admin/*',
    says: {
      zh: '管理页面，未登录者只见登录页；其他网站发来的写入请求一律拒绝',
      en: 'the pages of the admin; nobody sees but the one for signing in, and what another site sends is refused',
    },
  },
  {
    door: 'GET /_next/*',
    says: { zh: '页面所用文件，不含数据', en: 'files of the pages, no data' },
  },
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
