import type { Merged, Three } from './Merged.ts'
import { mergeValues } from './mergeValues.ts'

type Fields = Readonly<Record<string, unknown>>

interface Given extends Three<Fields> {
  /** The fields that a person writes. */
  readonly names: readonly string[]
}

/** Brings together what two people made of a document since both read it, field by field. */
export const mergeDocument = ({ names, base, mine, theirs }: Given): Merged<Fields> => {
  const fields = names.map((name) => ({
    name,
    merged: mergeValues({ base: base[name], mine: mine[name], theirs: theirs[name] }, [name]),
  }))
  return {
    clashes: fields.flatMap(({ merged }) => merged.clashes),
    settle: (choices) =>
      Object.fromEntries(fields.map(({ name, merged }) => [name, merged.settle(choices)])),
  }
}
