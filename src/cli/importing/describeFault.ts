import { ERRORS, type ErrorCode } from '../../domain/messages.ts'
import type { Localized } from '../../domain/localized.ts'
import { EXIT, type ExitCode, CommandFault } from './CommandFault.ts'

/** What a person reads of a fault, and with which code the command ends. */
export interface DescribedFault {
  readonly text: string
  readonly exit: ExitCode
}

const isCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(ERRORS, value)

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

const told = (code: ErrorCode, { zh, en }: Localized): string => `${code}\n${zh}\n${en}`

/**
 * Puts a fault in words: a refusal by its code and its sentence in both languages, anything else by what
 * it says of itself. It looks at the shape alone, so that a dry run loads nothing of the desk.
 */
export const describeFault = (error: unknown): DescribedFault => {
  if (error instanceof CommandFault) {
    return { text: told(error.code, error.sentences), exit: error.exit }
  }
  const code: unknown = Reflect.get(Object(Reflect.get(Object(error), 'data')), 'code')
  const sentences: unknown = Reflect.get(Object(error), 'sentences')
  if (isCode(code)) {
    const known = isLocalized(sentences) ? sentences : ERRORS[code].message
    return { text: told(code, known), exit: EXIT.refused }
  }
  return { text: error instanceof Error ? error.message : String(error), exit: EXIT.refused }
}
