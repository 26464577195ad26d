import { SMTPServer } from 'smtp-server'

/** A letter as it arrived. */
export interface Arrived {
  readonly to: readonly string[]
  /** Headers and text, decoded. */
  readonly text: string
}

const decoded = (raw: string): string => {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const encoding = /^content-transfer-encoding: (\S+)/im.exec(head)?.[1] ?? ''
  if (encoding.toLowerCase() === 'base64')
    return `${head}\n${Buffer.from(body, 'base64').toString()}`
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)))
  return `${head}\n${encoding ? Buffer.from(bytes, 'latin1').toString() : body}`
}

/** A real mail server on this machine, which keeps what it takes and refuses the addresses that it is told to. */
export const openMailServer = async () => {
  const arrived: Arrived[] = []
  const refused = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const answer = Object.assign(new Error('no such mailbox'), { responseCode: 550 })
      done(refused.has(address) ? answer : null)
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        arrived.push({ to, text: decoded(Buffer.concat(chunks).toString()) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    arrived,
    refused,
    url: `smtp://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  }
}
