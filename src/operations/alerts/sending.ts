import type { BasePayload } from 'payload'

/** By which ways people are told beside the page: by mail, and by messages to the office's gateway. */
export type SendingWay = 'mail' | 'message'

const KEYS = {
  mail: Symbol.for('gongkai.sending.mail'),
  message: Symbol.for('gongkai.sending.message'),
} as const satisfies Record<SendingWay, symbol>

/** Notes on the payload instance, one for all copies of this module, that this server tells people this way. */
export const noteSending = (payload: BasePayload, way: SendingWay): void => {
  Reflect.set(payload, KEYS[way], true)
}

/** Whether this server tells people this way. */
export const isSending = (payload: BasePayload, way: SendingWay): boolean =>
  Reflect.get(payload, KEYS[way]) === true
