import { placeFigures } from '../../text/figures/placeFigures.ts'
import type { Observation } from '../Finding.ts'
import { passagesOfSection } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** What offices count themselves is given as a number: no 800余条. What others read or follow (超120万人次) may be rounded. */
export const checkApproximateFigures: Rule = ({ sections }) =>
  sections.flatMap(passagesOfSection).flatMap((passage): Observation[] => {
    const found = placeFigures(passage.text)
      .filter(
        ({ qualifier, unit }) =>
          qualifier !== null && qualifier !== 'over' && !/人次|元|米|公里|亩|吨/.test(unit),
      )
      .map(({ text }) => text)
    if (found.length === 0) return []
    const where = placeOf(passage)
    return [{ check: 'FIGURE-APPROXIMATE', where, found: found.join('、'), expected: '准确数' }]
  })
