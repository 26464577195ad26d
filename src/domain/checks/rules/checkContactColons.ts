import type { Observation } from '../Finding.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const LABEL =
  /(?:地址|邮编|邮政编码|电话|传真|邮箱|电子邮件)([ 　]?[：:]|为|是)?(?=[^，。；、）)\s])/g
const BEFORE_VALUE = /^[ 　]?(?:[0-9０-９（(+]|[\p{Script=Han}A-Za-z])/u

/** The parts of the contact are printed alike: 电话0512-… lacks the colon of 地址： and 邮编：. */
export const checkContactColons: Rule = ({ preamble }) =>
  preamble.flatMap((passage): Observation[] => {
    const labels = [...passage.text.matchAll(LABEL)].filter(({ 0: whole, index }) =>
      BEFORE_VALUE.test(passage.text.slice(index + whole.length)),
    )
    const withColon = labels.filter(({ 1: sign }) => /[：:]/.test(sign ?? ''))
    const bare = labels.filter(
      ({ 0: whole, 1: sign, index }) =>
        sign === undefined && /^[0-9０-９（(+]/.test(passage.text.slice(index + whole.length)),
    )
    if (withColon.length === 0) return []
    return bare.map(({ 0: found }) => ({
      check: 'CONTACT-COLON',
      where: placeOf(passage),
      found,
      expected: `${found}：`,
    }))
  })
