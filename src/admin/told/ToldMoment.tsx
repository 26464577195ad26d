import type { TextFieldServerProps } from 'payload'
import { moment } from '../moment.ts'
import { ToldText } from './ToldText.tsx'

/** A moment that a row keeps as text, as the office writes it. */
export const ToldMoment = ({ clientField, path, value }: TextFieldServerProps) =>
  typeof value === 'string' ? (
    <ToldText field={clientField} path={path} text={moment(value)} />
  ) : null
