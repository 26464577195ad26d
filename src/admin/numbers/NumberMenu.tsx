'use client'
import { $insertNodes, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  type TriggerFn,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type ListedNumber, searchNumbers } from '../../domain/numbers/listNumbers.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import { useSay } from '../useSay.ts'
import styles from './boundNumber.module.scss'
import { $createBoundNumberNode } from './BoundNumberNode.tsx'
import { useNumbers } from './NumbersProvider.tsx'
import { $replaceTyped, TRIGGER } from './replaceTyped.ts'

/** More would not be read; who types on finds the rest. */
const MOST_SHOWN = 30

const match: TriggerFn = (text) => {
  const found = TRIGGER.exec(text)
  if (!found) return null
  const [replaceableString, matchingString = ''] = found
  return { leadOffset: found.index, matchingString, replaceableString }
}

class NumberOption extends MenuOption {
  constructor(readonly listed: ListedNumber) {
    super(numberRefKey(listed.ref))
  }
}

/** The list of the report's figures and cells that # opens; choosing one puts the bound number in its place. */
export const NumberMenu = () => {
  const { say } = useSay()
  const [editor] = useLexicalComposerContext()
  const { list } = useNumbers()
  const [query, setQuery] = useState('')
  const found = useMemo(() => searchNumbers(list, query), [list, query])
  const options = useMemo(
    () => found.slice(0, MOST_SHOWN).map((listed) => new NumberOption(listed)),
    [found],
  )
  const insert = ({ listed }: NumberOption, typed: TextNode | null, close: () => void) => {
    editor.update(() => {
      const node = $createBoundNumberNode(listed.ref)
      if (typed) $replaceTyped(typed, node)
      else $insertNodes([node])
      node.selectNext(0, 0)
      close()
    })
  }
  return (
    <LexicalTypeaheadMenuPlugin<NumberOption>
      anchorClassName={styles['anchor'] ?? ''}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0
          ? createPortal(
              <ul aria-label={say('bindNumber')} className={styles['menu']} role="listbox">
                {options.map((option, index) => (
                  <li
                    key={option.key}
                    aria-selected={selectedIndex === index}
                    className={styles['option']}
                    id={`typeahead-item-${index}`}
                    onClick={() => selectOptionAndCleanUp(option)}
                    onMouseEnter={() => setHighlightedIndex(index)}
                    ref={(element) => option.setRefElement(element)}
                    role="option"
                  >
                    <strong>{option.listed.text ?? say('numberBlank')}</strong>
                    <span>
                      {option.listed.label}
                      <small>{option.listed.source}</small>
                    </span>
                  </li>
                ))}
                {found.length > MOST_SHOWN ? (
                  <li className={styles['more']} role="presentation">
                    {say('moreNumbers', { count: found.length - MOST_SHOWN })}
                  </li>
                ) : null}
              </ul>,
              anchor.current,
            )
          : null
      }
      onQueryChange={(typed) => setQuery(typed ?? '')}
      onSelectOption={insert}
      options={options}
      triggerFn={match}
    />
  )
}
