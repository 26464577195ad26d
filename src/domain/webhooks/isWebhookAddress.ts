/** Whether changes can be sent to an address: http or https, and nothing in it that a log must not show or a server never sees. */
export const isWebhookAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && username === '' && password === '' && !value.includes('#')
}
