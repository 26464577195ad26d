import path from 'node:path'

const VAGUE = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers'])

/** The words that a path inside the project is made of: folders and file name, by capitals too. */
const wordsOf = (file) =>
  file
    .split(/[/\\._-]/)
    .flatMap((name) => name.split(/(?<=[a-z0-9])(?=[A-Z])/))
    .map((word) => word.toLowerCase())

const noVagueNames = {
  meta: {
    type: 'problem',
    docs: { description: 'A name says what is in a file, not that something is.' },
    messages: { vague: '“{{word}}” says nothing: name the file after what it holds.' },
    schema: [],
  },
  create: (context) => ({
    Program: (node) => {
      const word = wordsOf(path.relative(context.cwd, context.filename)).find((each) =>
        VAGUE.has(each),
      )
      if (word) context.report({ node, messageId: 'vague', data: { word } })
    },
  }),
}

const isPassedOn = ({ type, source }) =>
  type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && Boolean(source))

const noBarrels = {
  meta: {
    type: 'problem',
    docs: { description: 'A file that only passes on what others export hides where things are.' },
    messages: { barrel: 'This file exports nothing of its own: import from where it is.' },
    schema: [],
  },
  create: (context) => ({
    Program: (node) => {
      const own = node.body.filter(({ type }) => type !== 'ImportDeclaration')
      if (own.length > 0 && own.every(isPassedOn)) context.report({ node, messageId: 'barrel' })
    },
  }),
}

/** What this project asks of files, beside what ready-made rules know. */
export const houseRules = { rules: { 'no-vague-names': noVagueNames, 'no-barrels': noBarrels } }
