import type { Observation } from '../Finding.ts'
import { placeOf } from '../placeOf.ts'
import { referencesIn } from '../referencesIn.ts'
import type { Rule } from './Rule.ts'

/** No document is cited that is known not to be public. */
export const checkReferences: Rule = (report, { notPublic = [] }) =>
  notPublic.length === 0
    ? []
    : referencesIn(report).flatMap(({ title, number, where }): Observation[] => {
        const known = [title, number].find((each) => each !== null && notPublic.includes(each))
        if (known === undefined || known === null) return []
        const found = title === null ? known : `《${title}》`
        return [{ check: 'REFERENCE-CLOSED', where: placeOf(where), found, expected: '' }]
      })
