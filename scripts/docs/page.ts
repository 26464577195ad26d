interface Page {
  readonly title: string
  /** The files that the page is made from: what to edit instead of it. */
  readonly sources: readonly string[]
  readonly parts: readonly string[]
}

/** A generated Markdown page, which says what it was generated from. */
export const page = ({ title, sources, parts }: Page): string =>
  [
    `# ${title}`,
    `> 由 \`npm run generate\` 根据 ${sources.map((source) => `\`${source}\``).join('、')} 生成，请改源文件。 Generated: edit the sources, not this page.`,
    ...parts,
  ].join('\n\n') + '\n'
