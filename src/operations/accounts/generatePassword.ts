import { randomInt } from 'node:crypto'

/** Without what is mistaken for something else on paper: 0 o, 1 l i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP = 4

/** A password that is read from paper and typed once, such as `k7mp-2wqz-h9ta-x4rn`; 79 bits of chance. */
export const generatePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')
