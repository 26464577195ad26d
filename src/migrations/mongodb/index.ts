/** Changes of data on MongoDB; its collections and indexes need none (see `database/migrate.ts`). */
export const migrations = []
