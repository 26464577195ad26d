import { maskAddresses } from '../../text/maskAddresses.ts'
import { type PersonalNumber, personalNumbersIn } from '../../text/personalNumbers.ts'
import type { CheckId } from '../checks.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const CHECK_OF: Readonly<Record<PersonalNumber['kind'], CheckId>> = {
  identity: 'PERSONAL-ID',
  mobile: 'PERSONAL-MOBILE',
  card: 'PERSONAL-CARD',
}

/** A finding is read by more people than the text: what it shows of the number is masked. */
const masked = (number: string): string =>
  `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 7))}${number.slice(-4)}`

/** No identity, mobile or bank card number stands in a report, but for the office's own telephone. */
export const checkPersonalData: Rule = (report) => {
  const own = (report.contact.telephone ?? '').replaceAll(/[^0-9]/g, '')
  return passagesOf(report).flatMap((passage) =>
    personalNumbersIn(maskAddresses(passage.text))
      .filter(({ number }) => own === '' || !own.includes(number))
      .map(({ kind, number }): Observation => ({
        check: CHECK_OF[kind],
        where: placeOf(passage),
        found: masked(number),
        expected: '',
      })),
  )
}
