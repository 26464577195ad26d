import type { Localized } from '../localized.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../workflow/transitions.ts'
import type { ReportTransition } from '../workflow/transitions.ts'

/** What is told to the audit besides the transitions of the workflow. */
const OTHER_ACTIONS = {
  'report.import': { zh: '导入报告', en: 'Import a report' },
  'edition.publish': { zh: '版次入库', en: 'Insert an edition into the record' },
  'edition.requestSeal': { zh: '申请封存版次', en: 'Ask to seal an edition' },
  'edition.seal': { zh: '封存版次', en: 'Seal an edition' },
  'edition.withdrawSeal': { zh: '撤回封存申请', en: 'Withdraw a request to seal' },
  'notice.publish': { zh: '公告入库', en: 'Insert a notice into the record' },
  'document.requestPurge': { zh: '申请清除', en: 'Ask to purge a document' },
  'document.purge': { zh: '清除', en: 'Purge a document' },
  'document.withdrawPurge': { zh: '撤回清除申请', en: 'Withdraw a request to purge' },
  'audit.noteSignIns': { zh: '登记登录记录链头', en: 'Note the head of the sign-ins' },
  'account.create': { zh: '建立账号', en: 'Create an account' },
  'account.change': { zh: '修改姓名或邮箱', en: 'Change a name or e-mail' },
  'account.changePassword': { zh: '修改密码', en: 'Change a password' },
  'account.changeMemberships': { zh: '调整任职和角色', en: 'Change memberships and roles' },
  'account.changeDeputies': { zh: '指定或结束代理', en: 'Name a deputy or end it' },
  'account.changeStanding': { zh: '停用或恢复账号', en: 'Close or reopen an account' },
  'account.unlock': { zh: '解除账号锁定', en: 'Unlock an account' },
  'organization.create': { zh: '登记机关', en: 'Register an organization' },
  'organization.change': { zh: '修改机关信息', en: 'Change an organization' },
  'organization.changePolicy': { zh: '调整审批规则', en: 'Change how reports are reviewed' },
  'settings.change': { zh: '修改设置', en: 'Change the settings' },
  'webhook.create': { zh: '建立推送', en: 'Create a webhook' },
  'webhook.change': { zh: '修改推送', en: 'Change a webhook' },
  'webhook.makeSecret': { zh: '生成推送密钥', en: 'Make the secret of a webhook' },
  'webhook.replay': { zh: '重新推送', en: 'Replay changes to a webhook' },
  'webhook.resume': { zh: '恢复推送', en: 'Resume a webhook' },
  'webhook.test': { zh: '测试推送', en: 'Send a test to a webhook' },
  'webhook.delete': { zh: '删除推送', en: 'Delete a webhook' },
  'audit.export': { zh: '导出审计记录', en: 'Export the audit' },
} as const satisfies Record<string, Localized>

type ItemTransition = keyof (typeof ITEM_TRANSITIONS)['each']

/** Every action that the audit knows. */
export type AuditAction =
  `report.${ReportTransition}` | `item.${ItemTransition}` | keyof typeof OTHER_ACTIONS

/** An action as it is stored, and what a person reads of it. */
export interface ActionOption {
  readonly value: AuditAction
  readonly label: Localized
}

const named = (value: AuditAction, label: Localized): ActionOption => ({ value, label })

const isReportTransition = (name: string): name is ReportTransition =>
  Object.hasOwn(REPORT_TRANSITIONS, name)
const isItemTransition = (name: string): name is ItemTransition =>
  Object.hasOwn(ITEM_TRANSITIONS.each, name)
const isOther = (name: string): name is keyof typeof OTHER_ACTIONS =>
  Object.hasOwn(OTHER_ACTIONS, name)

/** The table of actions: the workflow's own by their labels, a part's with 内容 before it. */
export const AUDIT_ACTIONS: readonly ActionOption[] = [
  ...Object.keys(REPORT_TRANSITIONS)
    .filter(isReportTransition)
    .map((name) => named(`report.${name}`, REPORT_TRANSITIONS[name].label)),
  ...Object.keys(ITEM_TRANSITIONS.each)
    .filter(isItemTransition)
    .map((name) => {
      const { zh, en } = ITEM_TRANSITIONS.each[name].label
      return named(`item.${name}`, { zh: `内容${zh}`, en: `${en} (a part)` })
    }),
  ...Object.keys(OTHER_ACTIONS)
    .filter(isOther)
    .map((name) => named(name, OTHER_ACTIONS[name])),
]

/** Whether a text names an action of the audit. */
export const isAuditAction = (name: string): name is AuditAction =>
  AUDIT_ACTIONS.some(({ value }) => value === name)
