import type { Localized } from '../localized.ts'

/** A way in that belongs to no collection of the desk. */
export interface OtherDoor {
  /** An address, or a function that the admin's pages call on the server. */
  readonly door: string
  readonly says: Localized
}

/** A function that the base's pages call on the server. */
export interface PageFunction extends OtherDoor {
  /** Whether a page of the desk has use for it; else it is not carried out, whoever calls it. */
  readonly isOpen: boolean
}

/** Of what everybody may ask for. */
export const OPEN = { zh: '向所有人开放', en: 'open to everybody' } as const

const opened = (door: string, zh: string, en: string): PageFunction => ({
  door,
  isOpen: true,
  says: { zh, en },
})

const CLOSED = {
  zh: '未启用的功能，一律不办理',
  en: 'of a feature that is off; carried out for nobody',
} as const

/**
 * The functions that the base's pages call on the server, by POST. Nobody signed in: 403. Who is signed in
 * is answered what she may read over REST, and changes nothing but her own preferences.
 */
export const PAGE_FUNCTIONS: readonly PageFunction[] = [
  opened(
    'form-state',
    '表单的状态，由表单自己的内容算出',
    'the state of a form, from what it holds',
  ),
  opened('get-default-layout', '首页的布局', 'how the start page is laid out'),
  opened('render-document', '浮层中的一份文档', 'a document in a drawer'),
  opened('render-document-slots', '文档页面上的按钮', 'the buttons of a document’s page'),
  opened('render-field', '一个字段', 'a field'),
  opened('render-list', '浮层中的列表', 'a list in a drawer'),
  opened('render-widget', '首页的一块', 'a piece of the start page'),
  opened('slugify', '由文字生成标识', 'a slug from a text'),
  opened('table-state', '列表的状态', 'the state of a list'),
  ...[
    'copy-data-from-locale',
    'get-folder-results-component-and-data',
    'get-upcoming-scheduled-publish',
    'schedule-publish',
  ].map((door) => ({ door, isOpen: false, says: CLOSED })),
]

/** Whether a function of that name is carried out. */
export const isOpenFunction = (name: string): boolean =>
  PAGE_FUNCTIONS.some(({ door, isOpen }) => isOpen && door === name)
