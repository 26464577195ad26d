import { Fragment } from 'react'
import { wordsOf } from '../../domain/compare/wordsOf.ts'

const LATIN = /[\p{N}\p{Script=Latin}]/u

/** Beside a number there is a space of its own, which a break would take away. */
const mayBreak = (before: string, after: string): boolean =>
  !LATIN.test(before.slice(-1)) && !LATIN.test(after.slice(0, 1))

/** A Chinese title that goes on in the next line between two words, and not within one. */
export const Breakable = ({ text }: { readonly text: string }) =>
  wordsOf(text).map((word, place, words) => (
    <Fragment key={place}>
      {place > 0 && mayBreak(words[place - 1] ?? '', word) ? <wbr /> : null}
      {word}
    </Fragment>
  ))
