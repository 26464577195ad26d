import type { Localized } from '../domain/localized.ts'

/** A label or description in both languages of the admin, Chinese first. */
export const label = (zh: string, en: string): Localized => ({ zh, en })
