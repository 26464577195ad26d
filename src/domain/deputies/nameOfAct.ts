import type { Language, Localized } from '../localized.ts'
import { formatMessage } from '../messages.ts'
import type { Act } from './personsOf.ts'

const AS_DEPUTY = {
  zh: '{person}（代 {principal}）',
  en: '{person} (for {principal})',
} as const satisfies Localized

/** By whom an act is told: a name alone, or 王某（代 李某） where it was done by a deputy. `nameOf`: what somebody is called, by her id. */
export const nameOfAct = (
  { person, standsFor }: Act,
  { nameOf, language }: { readonly nameOf: (id: string) => string; readonly language: Language },
): string =>
  standsFor
    ? formatMessage(AS_DEPUTY[language], {
        person: nameOf(person),
        principal: nameOf(standsFor),
      })
    : nameOf(person)
