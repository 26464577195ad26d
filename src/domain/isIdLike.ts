/** Whether a text can be the id of anything: what the server makes has no brackets, which MongoDB's mapper would read as JSON. */
export const isIdLike = (text: string): boolean => /^[\w.-]{1,200}$/.test(text)
