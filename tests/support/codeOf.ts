import { refusalOf } from './refusalOf.ts'

/** The code that a call was refused with. */
export const codeOf = async (call: Promise<unknown>): Promise<string> =>
  (await refusalOf(call)).code
