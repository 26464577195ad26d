import nodemailer from 'nodemailer'
import type { MailFault } from '../../domain/alerts/mailFaults.ts'

/** How long the mail server may take for each step, in milliseconds. */
const LONGEST = 15_000

interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for the same letter, so that one that was sent twice is seen to be one. */
  readonly messageId: string
}

/** Sends letters by one mail server. */
export interface LetterBox {
  /** Answers why a letter was not taken; null: it was. */
  readonly post: (letter: Letter) => Promise<MailFault | null>
  readonly close: () => void
}

const SIGN_IN = ['EAUTH', 'ENOAUTH', 'EOAUTH2']
const CONNECTING = ['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'ESOCKET', 'ETIMEDOUT', 'ETLS']

const faultOf = (error: unknown): MailFault => {
  const code = String(Reflect.get(Object(error), 'code'))
  const answered = Number(Reflect.get(Object(error), 'responseCode'))
  if (SIGN_IN.includes(code)) return 'signIn'
  if (CONNECTING.includes(code)) return 'unreachable'
  return answered >= 500 ? 'rejected' : 'refused'
}

/** Opens the mail server of an address such as smtps://user:password@host:465; it connects when the first letter is sent. */
export const openLetterBox = ({ url, from }: { url: string; from: string }): LetterBox => {
  const transport = nodemailer.createTransport(
    {
      url,
      connectionTimeout: LONGEST,
      greetingTimeout: LONGEST,
      socketTimeout: LONGEST,
      // A letter is plain text: nothing is read from files or fetched from elsewhere for it.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    post: async (letter) => {
      try {
        await transport.sendMail({ ...letter, headers: { 'Auto-Submitted': 'auto-generated' } })
        return null
      } catch (error) {
        return faultOf(error)
      }
    },
    close: () => transport.close(),
  }
}
