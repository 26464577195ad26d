import type { Block } from './readTabbed.ts'

/** Texts as a spreadsheet reads them from the clipboard; what `readTabbed` reads back. */
export const writeTabbed = (block: Block): string =>
  block
    .map((row) =>
      row
        .map((text) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join('\t'),
    )
    .join('\n')
