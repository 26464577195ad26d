import type { Localized } from '../../domain/localized.ts'
import { DEPUTY_WORDS } from './deputyWords.ts'

/** What the pages about accounts say. */
export const ACCOUNT_WORDS = {
  accountActs: { zh: '账号办理', en: 'This account' },
  accountNew: { zh: '建立账号（一次性密码）', en: 'Open an account (one-time password)' },
  accountNewIntro: {
    zh: '不需要邮件服务器：系统生成一次性密码，只显示这一次，请打印或抄下交给本人。建立后由安全管理员授予任职。',
    en: 'No mail server is needed: a password is made and shown this once, to be printed or written down for its owner. The security administrator grants what the account may do.',
  },
  accountName: { zh: '姓名', en: 'Name' },
  accountEmail: { zh: '登录名（邮箱格式）', en: 'Sign-in name (in the form of an e-mail)' },
  accountOpen: { zh: '建立账号', en: 'Open the account' },
  accountPassword: { zh: '生成一次性密码', en: 'Make a one-time password' },
  accountPasswordIntro: {
    zh: '忘记密码时使用：原密码立即失效，已登录的会话结束。',
    en: 'Where the password was forgotten: the former one ends at once, and so do its sessions.',
  },
  slipTitle: { zh: '一次性密码（只显示这一次）', en: 'One-time password (shown this once)' },
  slipAddress: { zh: '登录地址', en: 'Address' },
  slipPassword: { zh: '一次性密码', en: 'One-time password' },
  slipUntil: { zh: '有效期至', en: 'Opens it until' },
  slipAdvice: {
    zh: '首次登录须改为只有本人知道的密码。请当面交给本人，用后销毁。',
    en: 'It is changed at the first sign-in. Hand it over in person and destroy it after use.',
  },
  slipCopy: { zh: '复制', en: 'Copy' },
  slipPrint: { zh: '打印', en: 'Print' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: {
    zh: '浏览器不允许复制，请选中文字复制',
    en: 'The browser does not let us copy; select the text',
  },

  accountClose: { zh: '停用账号', en: 'Close the account' },
  accountCloseIntro: {
    zh: '人员离任时使用：不能再登录，会话立即结束，不再收到待办；姓名保留在历史记录中。任职由安全管理员调整。',
    en: 'Where a person leaves: she signs in no more, her sessions end at once and nothing waits for her; her name stays in the history. Her memberships are the security administrator’s.',
  },
  accountClosed: { zh: '账号已于{at}停用。', en: 'The account was closed on {at}.' },
  accountHandedTo: {
    zh: '承办的章节移交给{person}。',
    en: 'Her chapters are handed over to {person}.',
  },
  accountReopen: { zh: '恢复账号', en: 'Open it again' },
  accountHoldings: { zh: '名下事项', en: 'What is hers' },
  accountSections: { zh: '承办的章节：{count}', en: 'Chapters given to her: {count}' },
  accountComments: { zh: '未解决的批注：{count}', en: 'Her open comments: {count}' },
  accountStages: {
    zh: '只有此人可以办理的报告：{count}。停用前请安全管理员授予他人角色：',
    en: 'Reports that nobody else could pass: {count}. Have somebody else granted the role first:',
  },
  accountSuccessor: { zh: '承办的章节移交给', en: 'Hand her chapters over to' },
  accountNoSuccessor: { zh: '（不移交）', en: '(nobody)' },
  accountReason: { zh: '停用事由（记入审计）', en: 'Why it is closed (told to the audit)' },
  accountDeputations: {
    zh: '代理：{count}（停用后即结束）',
    en: 'Deputations: {count} (they end with the account)',
  },
  accountDeputy: { zh: '代理人：{name}，至 {until}', en: 'Her deputy: {name}, until {until}' },
  accountPrincipal: { zh: '代理{name}，至 {until}', en: 'She stands for {name}, until {until}' },
  accountMoved: {
    zh: '已停用，移交章节{count}个。',
    en: 'Closed; {count} chapter(s) handed over.',
  },
  ...DEPUTY_WORDS,
  accountReopened: { zh: '已恢复。', en: 'Opened again.' },
} as const satisfies Record<string, Localized>
