'use client'
import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import { say } from '../say.ts'

const label = ({ i18n }: { readonly i18n: { readonly language: string } }): string =>
  say(i18n.language, 'tableInText')

const named = <I, G extends { items: I[] }>(groups: G[] | undefined): G[] =>
  (groups ?? []).map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, label })),
  }))

/** The base's table in the editor, by its name in the person's language. */
export const TableInTextFeature: typeof TableFeatureClient = (props) => {
  const given = TableFeatureClient(props)
  const { feature } = given
  if (typeof feature === 'function' || !feature) return given
  const { slashMenu, toolbarFixed } = feature
  return {
    ...given,
    feature: {
      ...feature,
      ...(slashMenu ? { slashMenu: { ...slashMenu, groups: named(slashMenu.groups) } } : {}),
      ...(toolbarFixed
        ? { toolbarFixed: { ...toolbarFixed, groups: named(toolbarFixed.groups) } }
        : {}),
    },
  }
}
