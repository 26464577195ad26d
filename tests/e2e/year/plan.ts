import { titleOf } from '../support/yearText.ts'

/** The year that is told. */
export const YEAR = 2022
export const TITLE = titleOf(YEAR)
/** Where the public reads it. */
export const ADDRESS = `/reports/taicang/${YEAR}`

/** Who comes in that year: she writes, and may sign what she did not write. */
export const COLLEAGUE = { name: '李科员', mailbox: 'li', password: 'nobody else knows it' }
/** The section that is given to her. */
export const PART = '监督保障'

export const PROOFREAD = '已校对：我已核对全文'
