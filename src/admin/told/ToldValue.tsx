import { getTranslation } from '@payloadcms/translations'
import type {
  NumberFieldServerProps,
  SelectFieldServerProps,
  TextareaFieldServerProps,
  TextFieldServerProps,
} from 'payload'
import { ToldText } from './ToldText.tsx'

type Props =
  NumberFieldServerProps | SelectFieldServerProps | TextareaFieldServerProps | TextFieldServerProps

/** What a row that nobody may change says in a field: whole, a long hash too; what was chosen by its name. */
export const ToldValue = ({ clientField, field, i18n, path, value }: Props) => {
  if (value === null || value === undefined || value === '') return null
  const options = field.type === 'select' ? field.options : []
  const chosen = options.find((each) => typeof each !== 'string' && each.value === value)
  const text = typeof chosen === 'object' ? getTranslation(chosen.label, i18n) : String(value)
  return <ToldText field={clientField} path={path} text={text} />
}
