/** A signing secret as it is kept: nobody reads it but the server that signs. */
export interface StoredSecret {
  readonly id: string
  /** Encrypted. */
  readonly sealed: string
  readonly madeAt: string
  /** Until when it still signs beside the newer one; null for the one in use. */
  readonly endsAt: string | null
}
