const LINK = /<a href="(https?:[^"]*)"([^>]*)>(.*?)<\/a>/g

/**
 * Marks the links of a text of the record whose words are not their address, so that paper, on which nobody
 * can follow them, prints the address beside the words.
 */
export const wordedLinks = (html: string): string =>
  html.replace(LINK, (link: string, address: string, more: string, words: string) =>
    words === address ? link : `<a class="worded" href="${address}"${more}>${words}</a>`,
  )
