'use client'
import { INSERT_TABLE_COMMAND } from '@lexical/table'
import type { ToolbarGroup } from '@payloadcms/richtext-lexical'
import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import { $getSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import { $cellAt, TABLE_ACTS } from './tableActs.ts'

const labelOf =
  (word: Word) =>
  ({ i18n }: { readonly i18n: { readonly language: string } }): string =>
    say(i18n.language, word)

/** The base asks for the size in English; rows and columns are added where they are needed. */
const insertTable = ({ editor }: { readonly editor: LexicalEditor }): void => {
  editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '3',
    columns: '3',
    includeHeaders: { rows: true, columns: false },
  })
}

const Icon = () => (
  <svg aria-hidden="true" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path d="M3.5 4.5h13v11h-13zM3.5 8h13M3.5 11.7h13M8 4.5v11" stroke="currentColor" />
  </svg>
)

/** 表格: what is done with rows, columns and cells. It works while the cursor stands in a table. */
const acts: ToolbarGroup = {
  type: 'dropdown',
  key: 'tableActs',
  order: 15,
  ChildComponent: Icon,
  isEnabled: ({ selection }) => $cellAt(selection) !== null,
  items: TABLE_ACTS.map(({ word, $act }) => ({
    key: word,
    label: labelOf(word),
    onSelect: ({ editor }) => {
      editor.update(() => {
        const cell = $cellAt($getSelection())
        if (cell) $act(cell)
      })
    },
  })),
}

const own = <I extends object, G extends { items: I[] }>(groups: G[] | undefined): G[] =>
  (groups ?? []).map((group) => ({
    ...group,
    items: group.items.map((item) => ({
      ...item,
      label: labelOf('tableInText'),
      onSelect: insertTable,
    })),
  }))

/** Which of the base's plugins is its menu at each cell, which speaks English alone. */
const MENU_OF_BASE = 2

/** The base's table in the editor, in the person's language: its menu is in the toolbar. */
export const TableInTextFeature: typeof TableFeatureClient = (props) => {
  const given = TableFeatureClient(props)
  const { feature } = given
  if (typeof feature === 'function' || !feature) return given
  const { plugins, slashMenu, toolbarFixed } = feature
  return {
    ...given,
    feature: {
      ...feature,
      plugins: (plugins ?? []).filter((_, at) => at !== MENU_OF_BASE),
      ...(slashMenu ? { slashMenu: { ...slashMenu, groups: own(slashMenu.groups) } } : {}),
      toolbarFixed: { groups: [...own(toolbarFixed?.groups), acts] },
    },
  }
}
