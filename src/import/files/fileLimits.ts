const MEGABYTE = 1024 * 1024

/** How large a file may be, in bytes: a text of that size is no report, a Word file has its pictures in it. */
export const FILE_LIMITS = {
  text: 2 * MEGABYTE,
  html: 4 * MEGABYTE,
  docx: 15 * MEGABYTE,
} as const

/** The largest of them: what is longer is not read at all. */
export const LARGEST_FILE = FILE_LIMITS.docx

/** A limit in words. */
export const inMegabytes = (bytes: number): string => `${bytes / MEGABYTE} MB`
