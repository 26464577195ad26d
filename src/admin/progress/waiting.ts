/** After so long without an answer a person is shown that the desk is at work, in milliseconds. */
const PATIENCE = 200

const listeners = new Set<() => void>()
let slow = 0

const change = (by: number): void => {
  slow += by
  for (const listener of listeners) listener()
}

/** Whether something is asked of the desk that has taken longer than a moment. */
export const isWaiting = (): boolean => slow > 0

/** Is told whenever that changes; answers how to be told no more. */
export const onWaiting = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Notes that something is asked of the desk until it is answered. */
export const whileWaiting = async <T>(answer: Promise<T>): Promise<T> => {
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    change(1)
  }, PATIENCE)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    if (isSlow) change(-1)
  }
}
