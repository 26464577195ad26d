interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** All entries of a connection, asked for page after page. */
export const everyPage = async <Node>(
  ask: (after: string | null) => Promise<Page<Node>>,
): Promise<readonly Node[]> => {
  const found: Node[] = []
  let after: string | null = null
  do {
    const { nodes, pageInfo }: Page<Node> = await ask(after)
    found.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found
}
