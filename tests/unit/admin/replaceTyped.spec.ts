import { describe, expect, it } from '@jest/globals'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $replaceTyped } from '../../../src/admin/numbers/replaceTyped.ts'

/** What a paragraph says once the end of what was typed is replaced. */
const replaced = (before: string, typed: string): string => {
  const editor = createEditor({
    onError: (error) => {
      throw error
    },
  })
  editor.update(
    () => {
      const end = $createTextNode(typed)
      const paragraph = $createParagraphNode()
      paragraph.append(...(before === '' ? [] : [$createTextNode(before).setMode('token')]), end)
      $getRoot().append(paragraph)
      $replaceTyped(end, $createTextNode('［66490条］'))
    },
    { discrete: true },
  )
  return editor.getEditorState().read(() => $getRoot().getTextContent())
}

describe('a number that is chosen from the list takes the place of what was typed to find it', () => {
  it.each([
    ['all of it', '其中许可', '#66490', '其中许可［66490条］'],
    ['also keys that came after the list was drawn', '其中许可#66', '490', '其中许可［66490条］'],
    ['at the beginning of a paragraph', '', '#66490', '［66490条］'],
    ['and it alone, where # stands there twice', '第#1号许可#6', '6490', '第#1号许可［66490条］'],
    ['and nothing before it where no # leads to it', '其中许可', '66490', '其中许可［66490条］'],
  ])('%s', (_title, before, typed, expected) => {
    expect(replaced(before, typed)).toBe(expected)
  })
})
