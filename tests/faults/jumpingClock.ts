let offset = 0

/**
 * Gives this process a clock that can be put forward and back: `Date` alone, for timers go by another
 * clock, as they do where an administrator sets the time.
 */
export const installJumpingClock = (): { readonly set: (milliseconds: number) => void } => {
  const real = globalThis.Date
  globalThis.Date = new Proxy(real, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + offset] : given, made),
    get: (target, name, receiver) =>
      name === 'now' ? () => target.now() + offset : Reflect.get(target, name, receiver),
  })
  return {
    set: (milliseconds) => {
      offset = milliseconds
    },
  }
}
