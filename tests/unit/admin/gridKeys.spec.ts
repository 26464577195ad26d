import { describe, expect, it } from '@jest/globals'
import { commandOf, type Mode } from '../../../src/admin/tables/gridKeys.ts'

const press = (combination: string, mode: Mode) => {
  const keys = combination.split('+')
  return commandOf(
    {
      key: keys.at(-1) ?? '',
      ctrlKey: keys.includes('Ctrl'),
      metaKey: false,
      shiftKey: keys.includes('Shift'),
      altKey: keys.includes('Alt'),
    },
    mode,
  )
}
const to = (how: string, extend = false) => ({ does: 'move', how, extends: extend })

describe('what a key means in a cell', () => {
  it.each([
    ['ArrowDown', to('down')],
    ['Shift+ArrowDown', to('down', true)],
    ['Ctrl+ArrowDown', to('columnEnd')],
    ['Ctrl+Shift+ArrowRight', to('rowEnd', true)],
    ['Enter', to('down')],
    ['Shift+Enter', to('up')],
    ['Home', to('rowStart')],
    ['Ctrl+End', to('tableEnd')],
    ['F2', { does: 'edit' }],
    ['Escape', { does: 'restore' }],
    ['Delete', { does: 'clear' }],
    ['Backspace', { does: 'clear' }],
    ['=', { does: 'takeOver' }],
    ['Ctrl+a', { does: 'selectAll' }],
    ['Ctrl+z', { does: 'undo' }],
    ['Ctrl+Shift+Z', { does: 'redo' }],
    ['Ctrl+y', { does: 'redo' }],
  ])('%s in a cell that is chosen', (combination, command) => {
    expect(press(combination, 'ready')).toEqual(command)
  })

  it.each([
    'Tab',
    'Shift+Tab',
    'Ctrl+s',
    'Ctrl+c',
    'Ctrl+v',
    '7',
    '７',
    'a',
    'Alt+ArrowLeft',
    'F5',
  ])('%s is left to the browser', (combination) => {
    expect(press(combination, 'ready')).toBeNull()
  })

  it('arrows leave a cell that is being overwritten, and stay in one that is being edited', () => {
    expect(press('ArrowLeft', 'typing')).toEqual(to('left'))
    expect(press('ArrowLeft', 'editing')).toBeNull()
    expect(press('Home', 'editing')).toBeNull()
    expect(press('Shift+ArrowUp', 'editing')).toBeNull()
    expect(press('Enter', 'editing')).toEqual(to('down'))
  })

  it.each(['Delete', 'Backspace', '=', 'Ctrl+a'])('%s works on the text while one types', (key) => {
    expect(press(key, 'typing')).toBeNull()
    expect(press(key, 'editing')).toBeNull()
  })
})
