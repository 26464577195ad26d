import { describe, expect, it } from '@jest/globals'
import { GUESSED_PASSWORDS } from '../../../src/domain/guessedPasswords.ts'
import { isWeakPassword, PASSWORD_LENGTH } from '../../../src/domain/isWeakPassword.ts'

const email = 'chen.nigao@taicang.example'
const name = '陈拟稿'

describe('a password', () => {
  it.each([
    ['of fewer than ten characters', 'k7#Qv!m2x'],
    ['without end', 'k7#Qv!m2xP'.repeat(20)],
    ['with the e-mail in it', `x${email}9`],
    ['with the mailbox in it, however it is written', '2026Chen.NiGao!'],
    ['with the name in it', '我是陈拟稿二〇二六年办'],
    ['of few characters', 'abababababab'],
    ['that steps through the alphabet', 'abcdefghijkl'],
    ['that steps back through the digits', '9876543210'],
    ['everybody tries first', 'Qwertyuiop123'],
    ['everybody tries first, in full-width characters', 'ｑｗｅｒｔｙｕｉｏｐ'],
  ])('%s is refused', (_title, password) => {
    expect(isWeakPassword({ password, email, name })).toBe(true)
  })

  it.each(['k7#Qv!m2xP', '太仓的桂花年年都开得好', 'correct horse battery staple'])(
    'that is hard to guess is taken: %s',
    (password) => {
      expect(isWeakPassword({ password, email, name })).toBe(false)
    },
  )
})

describe('the list of common passwords', () => {
  it('holds none that is too short anyway, and none twice', () => {
    expect(GUESSED_PASSWORDS.filter(({ length }) => length < PASSWORD_LENGTH.min)).toEqual([])
    expect(new Set(GUESSED_PASSWORDS).size).toBe(GUESSED_PASSWORDS.length)
  })

  it('is in lower case, as it is compared', () => {
    expect(GUESSED_PASSWORDS.filter((entry) => entry !== entry.toLowerCase())).toEqual([])
  })
})
