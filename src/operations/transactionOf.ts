import type { PayloadRequest } from 'payload'

/**
 * The transaction that a request runs in; null where it runs in none. The base keeps other values there
 * as well: a promise of nothing, and what became of it when it was written as JSON.
 */
export const transactionOf = async ({
  transactionID,
}: Pick<PayloadRequest, 'transactionID'>): Promise<number | string | null> => {
  const id: unknown = await transactionID
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
