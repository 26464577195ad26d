import { readFileSync } from 'node:fs'

/**
 * A fragment of HTML that the portal puts before or after every page; null where no file is named. Whoever
 * sets it runs the server and could change any page: it stands as it is. The policy of the pages keeps any
 * script in it from running. Throws where the file cannot be read.
 */
export const readSlot = (file: string | undefined): string | null =>
  file === undefined ? null : readFileSync(file, 'utf8')
