import { toAsciiDigits } from '../domain/text/digits.ts'
import type { ParsedContact } from './types.ts'

const IS = '(?:为|是)?[ ]?[：:]?[ ]?'

/** How each part of the contact is introduced and what it is made of; a colon may be missing. */
const PARTS: Readonly<Record<keyof ParsedContact, RegExp>> = {
  address: new RegExp(
    `(?<![网箱件子])(?:通讯|通信|联系|办公)?地址${IS}([^，,；;。：:（）()\\s][^，,；;。（）()\\n]{1,100}(?:（[^（）\\n]{1,50}）)?)`,
  ),
  postcode: new RegExp(`(?:邮编|邮政编码)${IS}(\\d{6})(?!\\d)`),
  telephone: new RegExp(
    `(?:电话|电话号码|联系方式)${IS}((?:[（(]\\d{3,4}[）)])?[ ]?\\d[\\d\\-—－ ]{5,20}\\d(?:转\\d{1,6})?)`,
  ),
  email: new RegExp(
    `(?:邮箱|邮件|[Ee]-?[Mm]ail)(?:地址)?${IS}([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5})`,
  ),
}

/** The contact that a preamble prints, usually in brackets at its end; null for what it does not say. */
export const readContact = (text: string): ParsedContact => {
  const plain = toAsciiDigits(text)
  const part = (name: keyof ParsedContact): string | null =>
    PARTS[name].exec(plain)?.[1]?.trim() ?? null
  return {
    address: part('address'),
    postcode: part('postcode'),
    telephone: part('telephone'),
    email: part('email'),
  }
}
