/** The oldest browsers in which the desk works: Next 16's, and Firefox from the release on whose lists sort into new ones. */
export const BROWSER_FLOOR = {
  Chrome: '111',
  Edge: '111',
  Firefox: '115',
  Safari: '16.4',
} as const

interface Told {
  /** How a browser names itself and its version. */
  readonly named: RegExp
  /** The version from which on it works; null: none does. */
  readonly from: string | null
}

/** In the order in which they are asked: many name themselves after others as well. */
const TOLD: readonly Told[] = [
  // Internet Explorer, and the compatibility mode of browsers with two engines.
  { named: /(?:MSIE |Trident\/)([\d.]+)/, from: null },
  // Edge before it took over the engine of Chrome.
  { named: /Edge\/([\d.]+)/, from: null },
  { named: /Edg(?:A|iOS)?\/([\d.]+)/, from: BROWSER_FLOOR.Edge },
  { named: /Firefox\/([\d.]+)/, from: BROWSER_FLOOR.Firefox },
  // 360, QQ, 搜狗 and all others with this engine name its version.
  { named: /(?:Headless)?Chrome\/([\d.]+)/, from: BROWSER_FLOOR.Chrome },
  { named: /Version\/([\d.]+).*Safari\//, from: BROWSER_FLOOR.Safari },
]

const isBefore = (version: string, floor: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number)
  return major < floorMajor || (major === floorMajor && minor < floorMinor)
}

/** Whether a browser says that it is one in which the desk does not work. One that says nothing we know is let in. */
export const isOldBrowser = (userAgent: string): boolean => {
  for (const { named, from } of TOLD) {
    const version = named.exec(userAgent)?.[1]
    if (version !== undefined) return from === null || isBefore(version, from)
  }
  return false
}
