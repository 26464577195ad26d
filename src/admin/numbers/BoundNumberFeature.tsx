'use client'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { say } from '../say.ts'
import { BindableNumbers } from './BindableNumbers.tsx'
import { BoundNumberNode } from './BoundNumberNode.tsx'
import { NumberMenu } from './NumberMenu.tsx'
import { NumbersProvider } from './NumbersProvider.tsx'

const Icon = () => (
  <svg aria-hidden="true" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path d="M8 4 6.5 16M13.5 4 12 16M4 8h12.5M3.5 12H16" stroke="currentColor" strokeWidth="1.4" />
  </svg>
)

/** Opens the list of numbers where the cursor stands, as typing # does. */
const openList = (editor: LexicalEditor): void => {
  editor.focus(() =>
    editor.update(() => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
      selection.anchor.set(key, offset, type)
      selection.focus.set(key, offset, type)
      selection.insertText('#')
    }),
  )
}

const entry = {
  key: 'bindNumber',
  label: ({ i18n }: { readonly i18n: { readonly language: string } }) =>
    say(i18n.language, 'bindNumber'),
  onSelect: ({ editor }: { readonly editor: LexicalEditor }) => openList(editor),
}

/** 绑定数字 in the editor: typing # or a button opens the list, and numbers that could be bound are offered below. */
export const BoundNumberFeature = createClientFeature({
  nodes: [BoundNumberNode],
  plugins: [
    { Component: NumberMenu, position: 'normal' },
    { Component: BindableNumbers, position: 'belowContainer' },
  ],
  providers: [NumbersProvider],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        { ...entry, Icon, keywords: ['number', 'figure', 'bind', '绑定', '数字'] },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [toolbarFeatureButtonsGroupWithItems([{ ...entry, ChildComponent: Icon }])],
  },
})
