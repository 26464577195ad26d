import type { Localized } from '../localized.ts'

/** What the stream of sign-ins tells. */
export const SIGN_IN_ACTIONS = {
  signedIn: { zh: '登录', en: 'Signed in' },
  failed: { zh: '登录失败', en: 'Failed to sign in' },
  locked: { zh: '账号锁定', en: 'Account locked' },
  signedOut: { zh: '退出', en: 'Signed out' },
} as const satisfies Record<string, Localized>
export type SignInAction = keyof typeof SIGN_IN_ACTIONS
