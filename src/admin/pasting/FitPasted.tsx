'use client'
import {
  $getSelection,
  $parseSerializedNode,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'
import { isSame } from '../../domain/merge/isSame.ts'
import { fitRichText } from '../../domain/richText/fitRichText.ts'
import { isOfficeList, tidyOfficeLists } from './officeLists.ts'
import { $jsonOf, withDefaults } from './nodeJson.ts'

/** Nodes that were fitted already: they come by the same way once more. */
const fitted = new WeakSet<readonly LexicalNode[]>()

const insert = (editor: LexicalEditor, nodes: LexicalNode[], selection: BaseSelection): void => {
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  })
  if (!isTaken) selection.insertNodes(nodes)
}

/** Makes what is pasted or dropped what a text may be made of, before it stands in it: else saving would be refused. */
export const FitPasted = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
          ({ nodes, selection }) => {
            if (fitted.has(nodes)) return false
            const given = nodes.map($jsonOf)
            const fit = fitRichText(given)
            if (isSame(given, fit)) return false
            const made = fit.map((node) => $parseSerializedNode(withDefaults(node)))
            fitted.add(made)
            insert(editor, made, selection)
            return true
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(
          PASTE_COMMAND,
          (event) => {
            const html =
              event instanceof ClipboardEvent ? event.clipboardData?.getData('text/html') : ''
            const selection = $getSelection()
            if (!html || !isOfficeList(html) || !selection) return false
            event.preventDefault()
            const page = new DOMParser().parseFromString(html, 'text/html')
            tidyOfficeLists(page)
            insert(editor, $generateNodesFromDOM(editor, page), selection)
            return true
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
      ),
    [editor],
  )
  return null
}
