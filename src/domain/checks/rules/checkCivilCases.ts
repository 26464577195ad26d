import type { Observation } from '../Finding.ts'
import { passagesOfSection, sectionsOn } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const CIVIL = /民事(?:诉讼|案件|纠纷)/

/** Civil cases are none of the administrative reviews and suits. */
export const checkCivilCases: Rule = (report) =>
  sectionsOn(report, 'reviewAndLitigation')
    .flatMap(passagesOfSection)
    .flatMap((passage): Observation[] => {
      const found = CIVIL.exec(passage.text)?.[0]
      return found === undefined
        ? []
        : [{ check: 'TEXT-CIVIL', where: placeOf(passage), found, expected: '行政复议、行政诉讼' }]
    })
