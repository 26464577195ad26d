import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** How many files share the specs; each loads the product once. */
const PARTS = 12

const FOLDER = path.resolve(import.meta.dirname, '../integration')

/** What a spec prepares at the top of its file would be prepared for those beside it too. */
const OUTSIDE = /^(beforeAll|beforeEach|afterAll|afterEach)\(/m

/**
 * Declares the tests of one part of the integration specs, one of twelve. Loading the product takes longer
 * than most specs do, so those of a part share what is loaded, one after another, each on a desk of its own.
 * Throws where a spec prepares something outside of its `describe`.
 */
export const runPart = async (part: number): Promise<void> => {
  const specs = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .toSorted()
  for (const spec of specs.filter((_, index) => index % PARTS === part - 1)) {
    const file = path.join(FOLDER, spec)
    if (OUTSIDE.test(readFileSync(file, 'utf8'))) {
      throw new Error(`${spec}: beforeAll and its kin stand within a describe`)
    }
    await import(file)
  }
}
