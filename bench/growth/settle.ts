import { createClient } from '@libsql/client/sqlite3'

/** Puts what SQLite has written into its file, so that every size starts from the same. */
export const settle = async (uri: string): Promise<void> => {
  const client = createClient({ url: uri })
  await client.execute('pragma wal_checkpoint(truncate)')
  client.close()
}
