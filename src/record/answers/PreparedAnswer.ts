import type { ExecutionResult } from 'graphql'
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** How an answer may be packed; the first that a client takes is sent. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Packs as well as the best and ten times as fast. */
const QUALITY = 5
/** Below this many bytes packing saves nothing. */
const WORTH_PACKING = 1024

/** An answer as the bytes that are sent; its hash and each way of packing are worked out once, when first asked for. */
export class PreparedAnswer {
  readonly identity: Buffer
  #hash: string | undefined
  readonly #packed = new Map<Encoding, Buffer>()
  readonly #heads = new Map<string, string[]>()

  /**
   * A text is sent as it is, an answer of the schema as JSON. By its `keys` a cache can be told to let go of it.
   */
  constructor(
    body: ExecutionResult | string,
    readonly keys: readonly string[] = [],
  ) {
    this.identity = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  }

  /** How it is packed for a client that takes this packing. */
  packingFor(encoding: Encoding): Encoding {
    return this.identity.length < WORTH_PACKING ? 'identity' : encoding
  }

  bytes(encoding: Encoding): Buffer {
    if (encoding === 'identity') return this.identity
    const known = this.#packed.get(encoding)
    if (known) return known
    const packed =
      encoding === 'gzip'
        ? gzipSync(this.identity)
        : brotliCompressSync(this.identity, {
            params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
          })
    this.#packed.set(encoding, packed)
    return packed
  }

  /** What a client names it by when it asks again; one for each packing, as HTTP demands. */
  tag(encoding: Encoding): string {
    this.#hash ??= createHash('sha256').update(this.identity).digest('base64url')
    return encoding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`
  }

  /** The head of one way of sending it, made once. */
  head(way: string, make: () => string[]): string[] {
    const known = this.#heads.get(way)
    if (known) return known
    const made = make()
    this.#heads.set(way, made)
    return made
  }
}
