import type { BasePayload } from 'payload'

const KEY = Symbol.for('gongkai.mailing')

/** Notes on the payload instance, one for all copies of this module, that this server sends mail. */
export const noteMailing = (payload: BasePayload): void => {
  Reflect.set(payload, KEY, true)
}

/** Whether this server sends mail. */
export const isMailConfigured = (payload: BasePayload): boolean =>
  Reflect.get(payload, KEY) === true
