import type { Localized } from '../localized.ts'
import { ACCOUNT_OPERATIONS } from './accountOperations.ts'

/** What somebody may try at the desk, under whichever interface. */
export interface OperationRow {
  readonly says: Localized
  /** The routes of REST, below the collection or global. */
  readonly routes: readonly string[]
  /** The fields of the desk's GraphQL: `*` stands for the singular name, `**` for the plural. */
  readonly fields: readonly string[]
}

/** Every operation that the desk's two interfaces offer on a collection or a global. */
export const OPERATIONS = {
  list: { says: { zh: '列表', en: 'list' }, routes: ['get /'], fields: ['**'] },
  count: { says: { zh: '计数', en: 'count' }, routes: ['get /count'], fields: ['count**'] },
  read: { says: { zh: '读取', en: 'read one' }, routes: ['get /:id'], fields: ['*'] },
  create: { says: { zh: '新建', en: 'create' }, routes: ['post /'], fields: ['create*'] },
  update: { says: { zh: '修改', en: 'update one' }, routes: ['patch /:id'], fields: ['update*'] },
  updateMany: { says: { zh: '批量修改', en: 'update many' }, routes: ['patch /'], fields: [] },
  delete: { says: { zh: '删除', en: 'delete one' }, routes: ['delete /:id'], fields: ['delete*'] },
  deleteMany: { says: { zh: '批量删除', en: 'delete many' }, routes: ['delete /'], fields: [] },
  duplicate: {
    says: { zh: '复制', en: 'duplicate' },
    routes: ['post /:id/duplicate'],
    fields: ['duplicate*'],
  },
  access: {
    says: { zh: '查询权限', en: 'ask for rights' },
    routes: ['post /access/:id?', 'post /access'],
    fields: ['docAccess*'],
  },
  versions: {
    says: { zh: '历史版本列表', en: 'list versions' },
    routes: ['get /versions'],
    fields: ['versions**', 'versions*'],
  },
  version: {
    says: { zh: '读取历史版本', en: 'read a version' },
    routes: ['get /versions/:id'],
    fields: ['version*'],
  },
  restore: {
    says: { zh: '恢复历史版本', en: 'restore a version' },
    routes: ['post /versions/:id'],
    fields: ['restoreVersion*'],
  },
  import: {
    says: { zh: '从文件导入', en: 'import from a file' },
    routes: ['post /import'],
    fields: [],
  },
  transition: {
    says: { zh: '流程操作', en: 'transition' },
    routes: ['post /:id/transitions'],
    fields: ['transition*'],
  },
  actions: {
    says: { zh: '查询可进行的操作', en: 'ask for actions' },
    routes: ['get /:id/actions'],
    fields: [],
  },
  compare: {
    says: { zh: '比较两个版本', en: 'compare two states' },
    routes: ['get /:id/compare'],
    fields: [],
  },
  presence: {
    says: {
      zh: '告知已打开文档，查询还有谁打开',
      en: 'tell that it is open, ask who else has it open',
    },
    routes: ['post /:id/presence'],
    fields: [],
  },
  purge: {
    says: { zh: '清除（双人）', en: 'purge, by two people' },
    routes: ['post /:id/purge'],
    fields: ['purgeDocument'],
  },
  seal: {
    says: { zh: '封存（双人）', en: 'seal, by two people' },
    routes: ['post /:id/seal'],
    fields: ['seal*'],
  },
  withdraw: {
    says: { zh: '撤回双人办理', en: 'withdraw what waits for a second person' },
    routes: ['post /:id/withdraw'],
    fields: ['withdrawRequest'],
  },
  accept: {
    says: { zh: '采用建议', en: 'take a suggestion over' },
    routes: ['post /:id/accept'],
    fields: [],
  },
  decline: {
    says: { zh: '不采用建议', en: 'decline a suggestion' },
    routes: ['post /:id/decline'],
    fields: [],
  },
  changes: {
    says: { zh: '查询上次通过后的修改', en: 'ask for changes since the last pass' },
    routes: ['get /:id/changes'],
    fields: [],
  },
  lastYear: {
    says: { zh: '查询上年版次可采用的内容', en: 'ask what last year’s edition offers' },
    routes: ['get /:id/last-year'],
    fields: [],
  },
  findings: {
    says: { zh: '查询检查结果', en: 'ask for what the checks find' },
    routes: ['get /:id/findings'],
    fields: [],
  },
  numbers: {
    says: { zh: '查询可绑定的数字', en: 'ask for the numbers that prose may be bound to' },
    routes: ['get /:id/numbers'],
    fields: [],
  },
  reminder: {
    says: { zh: '查询催办内容', en: 'ask for what a reminder tells' },
    routes: ['get /:id/reminder'],
    fields: [],
  },
  file: { says: { zh: '下载文件', en: 'download' }, routes: ['get /file/:filename'], fields: [] },
  fetchFile: {
    says: { zh: '由地址取文件', en: 'fetch a file from an address' },
    routes: ['get /paste-url/:id?'],
    fields: [],
  },
  export: {
    says: { zh: '导出', en: 'export' },
    routes: ['get /export.csv', 'get /export.json'],
    fields: [],
  },
  delivery: {
    says: { zh: '查询推送情况', en: 'ask how a webhook stands' },
    routes: ['get /:id/delivery'],
    fields: [],
  },
  makeSecret: {
    says: { zh: '生成或更换推送密钥', en: 'make the secret of a webhook, or a new one' },
    routes: ['post /:id/secret'],
    fields: [],
  },
  replay: {
    says: { zh: '重新推送', en: 'send changes to a webhook again' },
    routes: ['post /:id/replay'],
    fields: [],
  },
  resume: {
    says: { zh: '恢复推送', en: 'let a webhook go on' },
    routes: ['post /:id/resume'],
    fields: [],
  },
  testWebhook: {
    says: { zh: '发送推送测试', en: 'send a test to a webhook' },
    routes: ['post /:id/test'],
    fields: [],
  },
  ...ACCOUNT_OPERATIONS,
  verify: {
    says: { zh: '验证邮箱', en: 'verify an e-mail' },
    routes: ['post /verify/:id'],
    fields: ['verifyEmail*'],
  },
  rights: {
    says: { zh: '查询全部权限', en: 'ask for all rights' },
    routes: ['get /access'],
    fields: ['Access'],
  },
  readPreference: {
    says: { zh: '读取本人界面偏好', en: 'read an own preference' },
    routes: ['get /:key'],
    fields: [],
  },
  writePreference: {
    says: { zh: '保存本人界面偏好', en: 'keep an own preference' },
    routes: ['post /:key'],
    fields: [],
  },
  removePreference: {
    says: { zh: '删除本人界面偏好', en: 'remove an own preference' },
    routes: ['delete /:key'],
    fields: [],
  },
} as const satisfies Record<string, OperationRow>

export type Operation = keyof typeof OPERATIONS

/** Whether a name is that of an operation. */
export const isOperation = (name: string): name is Operation => Object.hasOwn(OPERATIONS, name)
