import type { AfterErrorHook } from 'payload'
import { countWrongPassword } from '../operations/wrongPasswords.ts'

/** What a transaction holds goes with the refusal, so a wrong present password is counted after it. */
export const noteWrongPassword: AfterErrorHook = ({ req }) => countWrongPassword(req)
