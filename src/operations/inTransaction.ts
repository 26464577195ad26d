import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs a verb in one transaction where the engine has them: a refusal or fault undoes all of it. On
 * engines without, what the verb writes must be right in every order it can stop in.
 */
export const inTransaction = async <T>(req: PayloadRequest, verb: () => Promise<T>): Promise<T> => {
  const isOurs = await initTransaction(req)
  try {
    const result = await verb()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
