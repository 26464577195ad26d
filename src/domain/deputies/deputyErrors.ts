import type { ErrorRow } from '../messages.ts'

/** The codes with which naming a deputy and ending a deputation refuse; part of the table of all codes. */
export const DEPUTY_ERRORS = {
  DEPUTY_IS_SELF: {
    status: 422,
    message: {
      zh: '不能指定本人为自己的代理人，请选择其他人员。',
      en: 'Nobody is her own deputy; choose another person.',
    },
  },
  NOTHING_TO_STAND_FOR: {
    status: 422,
    message: {
      zh: '此人没有拟稿、审核、公开审查、签发或发布的任职，没有可以代理的事项；管理员的职责和代理所得的权限不能再由他人代理。',
      en: 'This person holds no role of the workflow, so there is nothing to stand in for; what administrators do, and what somebody may do as a deputy, is nobody else’s.',
    },
  },
  DEPUTY_SHUT: {
    status: 422,
    message: {
      zh: '此人的账号已停用或者被锁定，不能担任代理人。请选择其他人员，或者请系统管理员先恢复、解锁账号。',
      en: 'The account of this person is closed or locked; choose somebody else, or have the system administrator open it first.',
    },
  },
  DEPUTY_IS_ADMINISTRATOR: {
    status: 422,
    message: {
      zh: '系统管理员、安全管理员和审计管理员不担任代理人，请选择其他人员。',
      en: 'An administrator or auditor stands in for nobody; choose another person.',
    },
  },
  DEPUTY_ELSEWHERE: {
    status: 422,
    message: {
      zh: '代理人须在被代理人任职的机关有任职。请选择本机关人员，或者请安全管理员先授予其任职。',
      en: 'A deputy holds something in an office of the person she stands in for; choose a colleague, or have the security administrator grant her a role there first.',
    },
  },
  PERIOD_INVERTED: {
    status: 422,
    message: {
      zh: '代理的截止日期早于开始日期，请核对。',
      en: 'The last day lies before the first; check both.',
    },
  },
  PERIOD_OVER: {
    status: 422,
    message: {
      zh: '代理的截止日期已过，请填写今天或者以后的日期。',
      en: 'The last day has passed; give today or a later day.',
    },
  },
  PERIOD_TOO_LONG: {
    status: 422,
    message: {
      zh: '一次代理最长 366 天。更长时间请调整任职。',
      en: 'A deputation lasts 366 days at most; for longer have roles granted.',
    },
  },
  DEPUTY_NAMED_ALREADY: {
    status: 409,
    message: {
      zh: '这段时间内已经指定了代理人，同一时间只能有一名。请先结束原来的代理，或者改用其他日期。',
      en: 'A deputy is named for some of these days already, and there is one at a time; end that deputation first or choose other days.',
    },
  },
  DEPUTATION_OVER: {
    status: 409,
    message: {
      zh: '这项代理已经结束，无须再办。请重新打开页面查看。',
      en: 'This deputation is over already; open the page again.',
    },
  },
} as const satisfies Record<string, ErrorRow>
