import type { RichTextProblem } from '../../domain/richText/checkRichText.ts'

/** A text holds what cannot be published; `problems` says what and where. */
export class UnknownNodeError extends Error {
  override readonly name = 'UnknownNodeError'
  readonly problems: readonly RichTextProblem[]

  constructor(problems: readonly RichTextProblem[]) {
    super(
      `Unknown rich text: ${problems.map(({ path, found }) => `${path} (${found})`).join('; ')}`,
    )
    this.problems = problems
  }
}
