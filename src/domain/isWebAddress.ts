/** Whether something is a whole address of the web: http or https, nothing before it, no space in it. */
export const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
