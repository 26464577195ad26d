import type { Localized } from '../../domain/localized.ts'

/** What the base's buttons do, which show a picture and say nothing. */
export const MEND_WORDS = {
  moreActions: { zh: '更多操作', en: 'More actions' },
  pageBefore: { zh: '上一页', en: 'Previous page' },
  pageAfter: { zh: '下一页', en: 'Next page' },
  addCondition: { zh: '再加一个条件', en: 'Add a condition' },
  removeCondition: { zh: '去掉这个条件', en: 'Remove the condition' },
  conditionField: { zh: '筛选哪一项', en: 'What is looked at' },
  conditionOperator: { zh: '怎样比较', en: 'How it is compared' },
  conditionValue: { zh: '与什么比较', en: 'What it is compared with' },
  clearDate: { zh: '清除日期', en: 'Clear the date' },
  createRelated: { zh: '新建一个并选定', en: 'Create one and choose it' },
  copyAddress: { zh: '复制文件地址', en: 'Copy the address of the file' },
  dragRow: { zh: '拖动以排序', en: 'Drag to sort' },
  formatBold: { zh: '加粗', en: 'Bold' },
  formatItalic: { zh: '倾斜', en: 'Italic' },
  formatUnderline: { zh: '下划线', en: 'Underline' },
  formatLink: { zh: '链接', en: 'Link' },
  documentHead: { zh: '文档标题与页签', en: 'Title and tabs of the document' },
  signInTitle: { zh: '登录编审系统', en: 'Sign in to the desk' },
  secrecyNotice: { zh: '保密提示', en: 'Notice on secrecy' },
} as const satisfies Readonly<Record<string, Localized>>
