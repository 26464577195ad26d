import type { Family } from './Family.ts'
import { NEVER, reading, DELETING, common, anywhere, inserted } from './policies.ts'
import { alike, policy } from './policy.ts'

/** What belongs to no report: organizations, accounts, the audit, settings. */
export const ADMINISTRATION: readonly Family[] = [
  {
    says: { zh: '机关', en: 'Organizations' },
    slugs: ['organizations'],
    operations: {
      list: common,
      count: common,
      read: common,
      // Within her scope: a stranger's reaches her own organization alone.
      create: policy(['organization.manage']),
      update: policy(['organization.manage', 'role.grant']),
      ...DELETING,
      access: alike('answered', { nobody: 'empty' }),
    },
  },
  {
    says: { zh: '人员与账户', en: 'People and accounts' },
    slugs: ['users'],
    operations: {
      list: alike('answered', {
        permissions: ['account.manage', 'role.grant', 'audit.read'],
        nobody: 'NOT_PERMITTED',
        strangers: 'empty',
        outsiders: 'empty',
      }),
      count: common,
      read: alike('answered', {
        permissions: ['account.manage', 'role.grant', 'audit.read'],
        nobody: 'NOT_PERMITTED',
        strangers: 'NOT_FOUND',
        outsiders: 'NOT_FOUND',
      }),
      create: anywhere('account.manage'),
      update: policy(['account.manage']),
      ...DELETING,
      access: alike('answered', {
        permissions: ['account.manage', 'role.grant', 'audit.read'],
        outsiders: 'empty',
      }),
      signIn: alike('SIGN_IN_FAILED'),
      signOut: common,
      me: alike('answered', { nobody: 'empty' }),
      init: alike('answered'),
      refresh: common,
      unlock: policy(['account.manage']),
      firstRegister: NEVER,
      forgotPassword: alike('NO_MAIL'),
      resetPassword: alike('NO_MAIL'),
      verify: alike('NO_MAIL'),
      openAccount: anywhere('account.manage'),
      oneTimePassword: policy(['account.manage'], { strangers: 'NOT_FOUND' }),
      closeAccount: policy(['account.manage'], { strangers: 'NOT_FOUND' }),
      reopenAccount: policy(['account.manage'], { strangers: 'NOT_FOUND' }),
      // Of somebody else; everybody names her own.
      nameDeputy: policy(['role.grant'], { strangers: 'NOT_FOUND' }),
      // Tried on a deputation that there is not.
      endDeputation: policy(['role.grant'], { strangers: 'NOT_FOUND', holders: 'NOT_FOUND' }),
      // Her own alone, whatever is asked for.
      readAlerts: common,
    },
  },
  {
    // They concern all organizations, and so does the scope that it takes; with that an auditor reads them too.
    // No interface tells a secret but once.
    says: { zh: '推送', en: 'Webhooks' },
    slugs: ['webhooks'],
    operations: {
      list: policy(['webhook.manage']),
      count: policy(['webhook.manage']),
      read: policy(['webhook.manage']),
      create: policy(['webhook.manage']),
      update: policy(['webhook.manage']),
      updateMany: NEVER,
      // Tried on one that is still enabled.
      delete: policy(['webhook.manage'], { holders: 'WEBHOOK_STILL_ENABLED' }),
      deleteMany: NEVER,
      access: policy(['webhook.manage'], {
        nobody: 'empty',
        colleagues: 'empty',
        outsiders: 'empty',
        strangers: 'empty',
      }),
      delivery: policy(['webhook.manage']),
      makeSecret: policy(['webhook.manage']),
      replay: policy(['webhook.manage']),
      resume: policy(['webhook.manage']),
      testWebhook: policy(['webhook.manage']),
    },
  },
  {
    says: { zh: '审计记录', en: 'Audit events' },
    slugs: ['audit-events'],
    operations: {
      ...reading('audit.read'),
      count: anywhere('audit.read'),
      ...inserted,
      access: policy(['audit.read'], {
        nobody: 'empty',
        colleagues: 'empty',
        outsiders: 'empty',
        strangers: 'empty',
      }),
      export: anywhere('audit.read'),
    },
  },
  {
    says: { zh: '登录记录', en: 'Sign-in events' },
    slugs: ['sign-in-events'],
    operations: {
      list: anywhere('audit.read'),
      count: anywhere('audit.read'),
      read: anywhere('audit.read'),
      ...inserted,
      access: policy(['audit.read'], {
        nobody: 'empty',
        colleagues: 'empty',
        outsiders: 'empty',
        strangers: 'answered',
      }),
      export: anywhere('audit.read'),
    },
  },
  {
    says: { zh: '设置', en: 'Settings' },
    slugs: ['settings'],
    operations: {
      read: common,
      // They concern all organizations, and so does the scope that it takes.
      update: policy(['settings.manage']),
      access: alike('answered', { nobody: 'empty' }),
      versions: common,
      version: common,
      restore: policy(['settings.manage']),
    },
  },
  {
    says: { zh: '本人的界面偏好', en: 'Preferences, each person’s own' },
    slugs: ['payload-preferences'],
    operations: {
      // Her own alone, whatever is asked for.
      deleteMany: common,
      readPreference: alike('empty'),
      writePreference: alike('answered', { nobody: 'SIGN_IN_FAILED' }),
      removePreference: alike('answered', { nobody: 'NOT_PERMITTED' }),
    },
  },
  {
    says: { zh: '整个编审端', en: 'The desk as a whole' },
    slugs: [''],
    // Nobody is told how the base names the fields of a session, and that there is nothing for her.
    operations: { rights: alike('answered') },
  },
]
