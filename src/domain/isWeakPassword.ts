import { GUESSED_PASSWORDS } from './guessedPasswords.ts'

/** The shortest and the longest password that is taken, in characters. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const

const FEWEST_DISTINCT = 5
const SHORTEST_NAME = 3

interface Candidate {
  readonly password: string
  readonly email?: string | undefined
  readonly name?: string | undefined
}

const isRun = (characters: readonly string[]): boolean => {
  const steps = characters
    .slice(1)
    .map(
      (character, index) =>
        Number(character.codePointAt(0)) - Number(characters[index]?.codePointAt(0)),
    )
  return new Set(steps).size === 1
}

/**
 * Whether a password is one that is guessed: too short, the e-mail or the name in it, of a few characters or
 * one step through the alphabet, or among the commonest. Kinds of characters are not counted: the rule makes people
 * write `Aa1!` and adds little (NIST SP 800-63B).
 */
export const isWeakPassword = ({ password, email, name }: Candidate): boolean => {
  const plain = password.normalize('NFKC').toLowerCase()
  const characters = [...plain]
  if (characters.length < PASSWORD_LENGTH.min || characters.length > PASSWORD_LENGTH.max)
    return true
  if (new Set(characters).size < FEWEST_DISTINCT || isRun(characters)) return true
  const own = [email, email?.split('@')[0], name].filter(
    (word): word is string => word !== undefined && word.length >= SHORTEST_NAME,
  )
  return own.some((word) => plain.includes(word.toLowerCase())) || GUESSED_PASSWORDS.includes(plain)
}
