interface Left {
  /** Two people did it; else the first one asked. */
  readonly isDone: boolean
  readonly editions: readonly number[]
  readonly mustBeSentBack: boolean
}

/** Reads the answer to a seal or a purge: whether it is done, and what it leaves to do. */
export const readLeft = (body: unknown): Left => {
  const { request, editions, mustBeSentBack } = Object(body)
  const listed: readonly unknown[] = Array.isArray(editions) ? editions : []
  return {
    isDone: ['confirmed', 'done'].includes(String(Object(request).state)),
    editions: listed.filter((each) => typeof each === 'number'),
    mustBeSentBack: mustBeSentBack === true,
  }
}
