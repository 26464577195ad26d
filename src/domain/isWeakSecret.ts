const SHORTEST = 32
const FEWEST_DISTINCT = 10
const PLACEHOLDERS =
  /change.?me|your.?secret|secret.?(here|key)|my.?secret|super.?secret|payload.?secret|replace|example|placeholder|password|密钥/i

/** Whether a whole text is one piece said again and again, the last time perhaps cut short. */
const isRepetition = (text: string): boolean =>
  Array.from({ length: Math.floor(text.length / 2) }, (_, index) => index + 1).some((period) =>
    [...text].every((character, index) => character === text[index % period]),
  )

/** Whether a secret that was given is one that somebody could guess, and with it sign any session. */
export const isWeakSecret = (secret: string): boolean =>
  secret.length < SHORTEST ||
  new Set(secret).size < FEWEST_DISTINCT ||
  isRepetition(secret) ||
  PLACEHOLDERS.test(secret)
