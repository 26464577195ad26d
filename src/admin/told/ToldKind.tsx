import type { TextFieldServerProps } from 'payload'
import { nameOfKind } from '../titles/nameOfKind.ts'
import { ToldText } from './ToldText.tsx'

/** What kind of document a row is about. */
export const ToldKind = ({ clientField, i18n, path, payload, value }: TextFieldServerProps) =>
  typeof value === 'string' ? (
    <ToldText field={clientField} path={path} text={nameOfKind(payload, value, i18n)} />
  ) : null
