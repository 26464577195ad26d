import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { useAgent as filteringAgent } from 'request-filtering-agent'
import type { LinkVisit } from '../../domain/links/LinkCheck.ts'
import { connectionFault } from '../connections/connectionFault.ts'
import { textOfPage } from './textOfPage.ts'

/** In milliseconds, for the whole visit with its redirects. */
const LONGEST = 15_000
const MOST_REDIRECTS = 5
const MOST_BYTES = 256 * 1024

interface Visiting {
  /** Addresses and networks (CIDR) that may be asked though they are private. */
  readonly allowed: readonly string[]
}

const ask = (address: URL, allowed: readonly string[], signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const { get } = address.protocol === 'https:' ? https : http
    const agent = filteringAgent(address.href, { allowIPAddressList: [...allowed] })
    const headers = {
      'User-Agent': 'Gongkai-link-check',
      Accept: 'text/html,*/*;q=0.5',
      'Accept-Encoding': 'identity',
    }
    get(address, { agent, signal, headers }, resolve).on('error', reject)
  })

const readBeginning = async (response: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of response) {
    pieces.push(Buffer.from(piece))
    bytes += pieces.at(-1)?.length ?? 0
    if (bytes >= MOST_BYTES) break
  }
  return Buffer.concat(pieces).subarray(0, MOST_BYTES)
}

const arrive = async (response: IncomingMessage): Promise<LinkVisit> => {
  const status = response.statusCode ?? null
  if (status === null || status >= 400) {
    response.destroy()
    return { status, fault: 'status', pageText: null }
  }
  const type = response.headers['content-type'] ?? ''
  const isText = /text\/html|text\/plain|xhtml/i.test(type)
  const pageText = isText ? textOfPage(await readBeginning(response), type) : null
  response.destroy()
  return { status, fault: null, pageText }
}

/**
 * Asks for an address as a browser would, with its redirects. Never one of a private network or of this
 * machine, whatever name or redirect leads there, unless it is allowed: each connection is judged by the
 * very address that it is made to.
 */
export const visit = async (address: string, { allowed }: Visiting): Promise<LinkVisit> => {
  const signal = AbortSignal.timeout(LONGEST)
  let next = new URL(address)
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (!/^https?:$/.test(next.protocol)) break
      const response = await ask(next, allowed, signal)
      const { location } = response.headers
      const isRedirect = (response.statusCode ?? 0) >= 300 && (response.statusCode ?? 0) < 400
      if (!isRedirect || location === undefined) return await arrive(response)
      response.destroy()
      if (!URL.canParse(location, next)) break
      next = new URL(location, next)
    }
    return { status: null, fault: 'redirects', pageText: null }
  } catch (error) {
    return { status: null, fault: connectionFault(error), pageText: null }
  }
}
