import type { Localized } from './localized.ts'

/** What is said of STALE where an account, an organization or the settings were changed in between: nothing merges those. */
export const STALE_ROW = {
  zh: '您读取之后，{who}已于{when}改动：{what}。您的内容未写入，仍在本页；请另开一页核对后，重新打开本页填写。',
  en: '{who} changed this at {when}, after you had read it: {what}. Nothing of yours was written and it is still on this page; look at it on another page, then open this one again and enter yours.',
} as const satisfies Localized
