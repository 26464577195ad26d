import type { TextFieldServerProps } from 'payload'
import { languageOf, type Localized } from '../../domain/localized.ts'
import { ITEM_STATES, REPORT_STATES } from '../../domain/workflow/states.ts'
import { ToldText } from './ToldText.tsx'

const STATES: Readonly<Record<string, { readonly label: Localized }>> = {
  ...ITEM_STATES,
  ...REPORT_STATES,
}

/** A state of the workflow that a row keeps, by its name. */
export const ToldState = ({ clientField, i18n, path, value }: TextFieldServerProps) => {
  if (typeof value !== 'string' || value === '') return null
  const text = STATES[value]?.label[languageOf(i18n.language)] ?? value
  return <ToldText field={clientField} path={path} text={text} />
}
