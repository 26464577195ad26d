import type { OperationRow } from './operations.ts'

/** What may be tried with accounts; part of the table of all operations. */
export const ACCOUNT_OPERATIONS = {
  signIn: { says: { zh: '登录', en: 'sign in' }, routes: ['post /login'], fields: ['login*'] },
  signOut: { says: { zh: '退出', en: 'sign out' }, routes: ['post /logout'], fields: ['logout*'] },
  me: { says: { zh: '本人账户', en: 'own account' }, routes: ['get /me'], fields: ['me*'] },
  init: {
    says: { zh: '是否已有账户', en: 'is there any account' },
    routes: ['get /init'],
    fields: ['initialized*'],
  },
  refresh: {
    says: { zh: '续期', en: 'stay signed in' },
    routes: ['post /refresh-token'],
    fields: ['refreshToken*'],
  },
  unlock: {
    says: { zh: '解锁账户', en: 'unlock an account' },
    routes: ['post /unlock'],
    fields: ['unlock*'],
  },
  firstRegister: {
    says: { zh: '注册首个账户', en: 'register the first account' },
    routes: ['post /first-register'],
    fields: [],
  },
  forgotPassword: {
    says: { zh: '忘记密码', en: 'ask for a new password by mail' },
    routes: ['post /forgot-password'],
    fields: ['forgotPassword*'],
  },
  resetPassword: {
    says: { zh: '凭邮件重设密码', en: 'reset a password by mail' },
    routes: ['post /reset-password'],
    fields: ['resetPassword*'],
  },
  openAccount: {
    says: { zh: '建立账号并生成一次性密码', en: 'open an account with a one-time password' },
    routes: ['post /one-time-password'],
    fields: [],
  },
  oneTimePassword: {
    says: { zh: '重设为一次性密码', en: 'make a one-time password' },
    routes: ['post /:id/one-time-password'],
    fields: [],
  },
  closeAccount: {
    says: { zh: '停用账号并移交', en: 'close an account and hand over' },
    routes: ['post /:id/close'],
    fields: [],
  },
  reopenAccount: {
    says: { zh: '恢复账号', en: 'open an account again' },
    routes: ['post /:id/reopen'],
    fields: [],
  },
  nameDeputy: {
    says: { zh: '指定代理人', en: 'name a deputy' },
    routes: ['post /:id/deputies'],
    fields: [],
  },
  endDeputation: {
    says: { zh: '结束代理', en: 'end a deputation' },
    routes: ['post /:id/deputies/end'],
    fields: [],
  },
  readAlerts: {
    says: { zh: '把本人的提醒标为已读', en: 'mark own alerts as read' },
    routes: ['post /alerts/read'],
    fields: [],
  },
} as const satisfies Record<string, OperationRow>
