import { MissingNumberError } from './MissingNumberError.ts'
import type { FindNumber, PrintNumber } from './NumberRef.ts'

/** What stands in a working copy where a bound number is gone: seen by whoever reads it, and never published. */
export const MISSING_NUMBER = '〔数字缺失〕'

/** Prints the numbers of a working copy; one that is gone as `MISSING_NUMBER`. */
export const printNumbers =
  (find: FindNumber): PrintNumber =>
  (ref) =>
    find(ref) ?? { text: MISSING_NUMBER, value: '' }

/** Prints the numbers of what is published. Throws `MissingNumberError` where one is gone. */
export const printEveryNumber =
  (find: FindNumber): PrintNumber =>
  (ref) => {
    const found = find(ref)
    if (!found) throw new MissingNumberError(ref)
    return found
  }
