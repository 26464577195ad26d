'use client'
import { compareFields, type FieldChange } from '../../domain/compare/compareFields.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { ComparedText } from '../compare/ComparedText.tsx'
import { ComparedValues } from '../compare/ComparedValues.tsx'
import { printedTexts } from '../numbers/printedTexts.ts'
import { useSay } from '../useSay.ts'
import { changeLabel } from './changeWords.ts'
import type { Fields } from './Fields.ts'
import type { Merging } from './useMerging.ts'

const print: PrintNumber = (ref) => ({ text: printedTexts.get(numberRefKey(ref)) ?? '', value: '' })

/** What differs between two states of a document, of the fields that people write. */
export const changesBetween = (
  { fields, titles }: Pick<Merging, 'fields' | 'titles'>,
  { before, after }: { readonly before: Fields; readonly after: Fields },
): readonly FieldChange[] => {
  const options = new Map(fields.map((field) => [field.name, field.options]))
  return compareFields({
    before,
    after,
    names: fields.map(({ name }) => name),
    print: (field) => (value) => options.get(field)?.get(value) ?? titles.get(value) ?? value,
    numbers: { before: print, after: print },
  })
}

interface Props {
  readonly changes: readonly FieldChange[]
  readonly merging: Merging
}

/** Changes as they are told everywhere: texts by block and word, other values before and after. */
export const ChangeList = ({ changes, merging }: Props) => {
  const { language } = useSay()
  const given = { fields: merging.fields, language, document: merging.theirs }
  const named = changes.map((change) => ({ ...change, label: changeLabel(given, change) }))
  const values = named.filter(({ path }) => path.length > 0)
  return (
    <>
      {named
        .filter(({ path }) => path.length === 0)
        .map((field) => (
          <ComparedText key={field.field} code={language} field={field} view="inline" />
        ))}
      {values.length > 0 ? <ComparedValues code={language} values={values} /> : null}
    </>
  )
}
