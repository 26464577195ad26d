import type { TextFieldServerProps } from 'payload'
import { nameOfPerson } from '../titles/nameOfPerson.ts'
import { ToldText } from './ToldText.tsx'

/** The person whose id a row keeps, by name. */
export const ToldPerson = async ({ clientField, path, req, value }: TextFieldServerProps) =>
  typeof value === 'string' ? (
    <ToldText field={clientField} path={path} text={await nameOfPerson(req, value)} />
  ) : null
