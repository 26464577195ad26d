import type { Localized } from '../../domain/localized.ts'
import { type ErrorCode, ERRORS, formatMessage, type MessageValues } from '../../domain/messages.ts'

/** Exit codes of the command, as `--help` tells them. */
export const EXIT = { done: 0, refused: 1, unreadable: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

interface Fault {
  readonly code: ErrorCode
  readonly exit: ExitCode
  readonly values?: MessageValues
}

/** Why a command ends without having done what it was asked: a code of the error table, in both languages. */
export class CommandFault extends Error {
  readonly code: ErrorCode
  readonly exit: ExitCode
  readonly sentences: Localized

  constructor({ code, exit, values = {} }: Fault) {
    super(code)
    const { zh, en } = ERRORS[code].message
    this.code = code
    this.exit = exit
    this.sentences = { zh: formatMessage(zh, values), en: formatMessage(en, values) }
  }
}
