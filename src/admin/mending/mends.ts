import type { Word } from '../words.ts'

/** Says a word of the admin in the language of the page. */
type Say = (word: Word) => string

/** An element of the base, and what it lacks for those who do not see it or do not point at it. */
interface Mend {
  readonly selector: string
  /** The attributes that it gets; `null` takes one away, `undefined` leaves it as it is. */
  readonly attributes: (
    element: Element,
    say: Say,
  ) => Readonly<Record<string, string | null | undefined>>
}

const named = (selector: string, word: Word): Mend => ({
  selector: `${selector}:not([aria-label])`,
  attributes: (_element, say) => ({ 'aria-label': say(word) }),
})

/** What has a label above it. */
const FIELD = '.field-type, .payload-settings__language'

/** The text of the label above the field in which an element stands; of the nearest that has one. */
const labelOf = (element: Element): string | undefined => {
  for (let field = element.closest(FIELD); field;) {
    const text = field.querySelector('.field-label')?.textContent?.replace(/\*$/, '').trim()
    if (text) return text
    field = field.parentElement?.closest(FIELD) ?? null
  }
  return undefined
}

/** A page of the base that has no main part. */
const WITHOUT_MAIN = '.template-default__wrap:not(:has(main))'

/** Everything that the base leaves out, by the element that lacks it. */
export const MENDS: readonly Mend[] = [
  {
    selector: `.template-minimal, ${WITHOUT_MAIN} > .app-header + :not(.doc-header), ${WITHOUT_MAIN} > .doc-header + *`,
    attributes: () => ({ role: 'main' }),
  },
  {
    selector: '.doc-header',
    attributes: (_element, say) => ({ role: 'region', 'aria-label': say('documentHead') }),
  },
  { selector: 'ul.doc-tabs__tabs, .list-header', attributes: () => ({ role: 'presentation' }) },
  // What is written on them is their name; the other one tells less, or something else.
  {
    selector: 'a.doc-tab[aria-label], .list-create-new-doc__create-new-button[aria-label]',
    attributes: () => ({ 'aria-label': null }),
  },
  // They are not there for who reads by ear, or only under the mouse: the keyboard must not stop at them either.
  {
    selector:
      '.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden], .draggable-block-menu, .add-block-menu',
    attributes: () => ({ tabindex: '-1' }),
  },
  {
    selector: `:is(${FIELD}) :is(.rs__input, .react-datepicker__input-container input):not([id^=field-])`,
    attributes: (element) => ({ 'aria-label': labelOf(element) }),
  },
  {
    selector: '.ContentEditable__root:not([aria-label])',
    attributes: (element) => ({ 'aria-label': labelOf(element) }),
  },
  // A chosen value holds a button that takes it away, so it is none itself, unless it can be moved.
  {
    selector:
      '.rs__multi-value[role=button]:not(.draggable), .rs__multi-value--is-disabled[role=button]',
    attributes: () => ({ role: null, tabindex: null, 'aria-disabled': null }),
  },
  {
    selector: '.popup-button:not([aria-label])',
    attributes: ({ textContent }, say) => ({
      'aria-label': textContent?.trim() ? undefined : say('moreActions'),
    }),
  },
  // A column is chosen like a box is ticked; what it says by ear is that it can be dragged.
  {
    selector: '.pill-selector button[aria-checked]',
    attributes: () => ({ role: 'checkbox' }),
  },
  // It stands beside the name of its file.
  { selector: '.file__thumbnail img[alt], .thumbnail img[alt]', attributes: () => ({ alt: '' }) },
  // The button of the base that opens a choice lies within another one.
  {
    selector: '.relationship-add-new .popup-button--custom[role=button]',
    attributes: () => ({ role: null, tabindex: null }),
  },
  named('.relationship-add-new__add-button', 'createRelated'),
  named('.condition__actions-add', 'addCondition'),
  named('.condition__actions-remove', 'removeCondition'),
  named('.condition__field input.rs__input', 'conditionField'),
  named('.condition__operator input.rs__input', 'conditionOperator'),
  named('.condition__value :is(input, textarea)', 'conditionValue'),
  named('.date-time-picker__clear-button', 'clearDate'),
  named('.copy-to-clipboard', 'copyAddress'),
  named('.clickable-arrow--left', 'pageBefore'),
  named('.clickable-arrow--right', 'pageAfter'),
  named('.collapsible__drag', 'dragRow'),
  named('.toolbar-popup__button-bold', 'formatBold'),
  named('.toolbar-popup__button-italic', 'formatItalic'),
  named('.toolbar-popup__button-underline', 'formatUnderline'),
  named('.toolbar-popup__button-link', 'formatLink'),
  named('.toolbar-popup__button-bindNumber', 'bindNumber'),
]
