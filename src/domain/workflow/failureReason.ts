import type { Localized } from '../localized.ts'
import { GUARD_MESSAGES } from './guardMessages.ts'
import type { GuardName } from './guards.ts'

const FAULT: Localized = {
  zh: '系统出错，未能按时发布，详情在系统日志中。请由发布人员重新发布，或者退回。',
  en: 'The system met a fault and could not publish on time; the log says more. Publish it again, or send it back.',
}

const isGuard = (name: string): name is GuardName => Object.hasOwn(GUARD_MESSAGES, name)

/**
 * Why a scheduled publication failed, for whoever opens the report later, in both languages: the guards
 * that did not let it pass, or, where there is none, a fault.
 */
export const failureReason = (guards: readonly string[]): string => {
  const known = guards.filter(isGuard).map((guard) => GUARD_MESSAGES[guard])
  return (known.length > 0 ? known : [FAULT]).map(({ zh, en }) => `${zh} ${en}`).join('\n')
}
