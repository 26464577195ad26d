const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * Whether a link may lead to an address: an absolute one with http, https, mailto or tel. It is parsed
 * as a browser parses it, so a scheme hidden by spaces or line breaks is seen.
 */
export const isAllowedAddress = (address: unknown): address is string =>
  typeof address === 'string' &&
  URL.canParse(address) &&
  SCHEMES.includes(new URL(address).protocol)
