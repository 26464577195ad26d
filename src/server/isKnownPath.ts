/** Whether every part of a path can be read, and none is a name that every object of the program has. */
export const isKnownPath = (path: string): boolean => {
  try {
    return path.split('/').every((part) => !(decodeURIComponent(part) in Object.prototype))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
