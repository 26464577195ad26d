/** The name of an enum value in the public schema: `developmentZone` → `DEVELOPMENT_ZONE`. */
export const constantCase = (value: string): string =>
  value.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** The same for a value that may be absent. */
export const optionalConstant = (value: string | null): string | null =>
  value === null ? null : constantCase(value)
