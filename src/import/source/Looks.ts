/** How characters are set, as far as a file says it. */
interface Setting {
  readonly isBold?: boolean | undefined
  readonly font?: string | undefined
  readonly size?: string | undefined
  readonly align?: string | undefined
}

/** How a text looks, as one value to be compared. */
export const lookOf = ({ isBold, font, size, align }: Setting): string =>
  [isBold ? 'b' : '', font, size, align].join(' ')

/** The looks of the pieces of one paragraph. */
export class Looks {
  readonly #lengths = new Map<string, number>()

  add(text: string, look: string): void {
    this.#lengths.set(look, (this.#lengths.get(look) ?? 0) + text.trim().length)
  }

  /** How most of the text looks. */
  get most(): string {
    return [...this.#lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
  }
}
