import { connect } from 'node:net'
import type { Attack } from './Attack.ts'

/** What became of an attack. */
export interface Outcome {
  /** The code it was refused with; `harmless`: it was answered; `closed`: the connection ended without a word. */
  readonly met: string
  readonly status: number
  readonly milliseconds: number
}

const TRICKLE_EVERY = 20
const CODE = /"code":"([A-Z_]+)"/
const HEAD_END = '\r\n\r\n'

const isWhole = (text: string): boolean => {
  const end = text.indexOf(HEAD_END)
  const length = /content-length: (\d+)/i.exec(text.slice(0, end))?.[1]
  if (end < 0) return false
  if (length === undefined) return text.endsWith(`0${HEAD_END}`) || CODE.test(text)
  return Buffer.byteLength(text.slice(end + HEAD_END.length)) >= Number(length)
}

/** Sends an attack on a connection of its own, and waits for the first answer or the end of the connection. */
export const carryOut = (port: number, { bytes, trickle }: Attack): Promise<Outcome> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const start = performance.now()
    let text = ''
    const timer =
      trickle === undefined ? undefined : setInterval(() => socket.write(trickle), TRICKLE_EVERY)
    const finish = (): void => {
      clearInterval(timer)
      socket.destroy()
      const milliseconds = performance.now() - start
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0)
      const met = CODE.exec(text)?.[1] ?? (status === 200 ? 'harmless' : 'closed')
      resolve({ met, status, milliseconds })
    }
    socket.setEncoding('utf8')
    socket.on('data', (chunk: Buffer | string) => {
      text += String(chunk)
      if (isWhole(text)) finish()
    })
    socket.once('close', finish)
    // What is still on its way when the other side closes comes to nothing.
    socket.on('error', () => undefined)
    socket.write(bytes)
  })
