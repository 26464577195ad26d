import type { Localized } from '../../domain/localized.ts'

/** What the base's buttons do, which show a picture and say nothing. */
export const MEND_WORDS = {
  moreActions: { zh: '更多操作', en: 'More actions' },
  pageBefore: { zh: '上一页', en: 'Previous page' },
  pageAfter: { zh: '下一页', en: 'Next page' },
  dragRow: { zh: '拖动以排序', en: 'Drag to sort' },
  formatBold: { zh: '加粗', en: 'Bold' },
  formatItalic: { zh: '倾斜', en: 'Italic' },
  formatUnderline: { zh: '下划线', en: 'Underline' },
  formatLink: { zh: '链接', en: 'Link' },
  documentHead: { zh: '文档标题与页签', en: 'Title and tabs of the document' },
  signInTitle: { zh: '登录编审系统', en: 'Sign in to the desk' },
  secrecyNotice: { zh: '保密提示', en: 'Notice on secrecy' },
} as const satisfies Readonly<Record<string, Localized>>
