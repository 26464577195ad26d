import { ESLint } from 'eslint'
import path from 'node:path'
import tseslint from 'typescript-eslint'

const root = path.resolve(import.meta.dirname, '../../..')

// The project's own configuration; only what needs the whole program's types is left out, for a snippet
// has no program.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } },
  ],
})

// The first one loads every rule, which takes seconds: before a test is timed.
await eslint.lintText('', { filePath: path.join(root, 'src/domain/areas.ts') })

/** The rules that a snippet breaks if it stands in a file of the project, each once. */
export const lintSnippet = async (file: string, code: string): Promise<readonly string[]> => {
  const results = await eslint.lintText(`${code}\n`, { filePath: path.join(root, file) })
  const rules = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  )
  return [...new Set(rules)].toSorted()
}
