import type { TextFieldServerProps } from 'payload'
import { nameOfPerson } from '../cells/nameOfPerson.ts'
import { ToldText } from './ToldText.tsx'

/** The person whose id a row keeps, by name. */
export const ToldPerson = async ({
  clientField,
  i18n,
  path,
  payload,
  value,
}: TextFieldServerProps) => {
  if (typeof value !== 'string') return null
  const text = await nameOfPerson(payload, value, i18n.language)
  return <ToldText field={clientField} path={path} text={text} />
}
