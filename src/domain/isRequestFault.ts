/** What the base's reader of forms says of a body that is not as its type promises. */
const OF_FORMS =
  /^(Malformed (content type|part header|urlencoded form)|Unsupported content type|Missing Content-Type|Multipart: Boundary not found|Unexpected end of (form|file)|Request is not eligible)/

/** Whether an error says that a body cannot be read: it is the request's fault and nobody else's. */
export const isRequestFault = (error: unknown): boolean => {
  const { name, message }: { name?: unknown; message?: unknown } = Object(error)
  if (typeof message !== 'string') return false
  return name === 'SyntaxError' ? message.includes('JSON') : OF_FORMS.test(message)
}
