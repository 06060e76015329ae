/** Text in any script: which typeface has which letter, in which direction it runs, and where its lines end. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidy } from '../server/lib/typed-text.ts'
import { drawnWith } from '../server/print/made-glyphs.ts'
import { lettersThatCannotBePrinted, openFontsFor, printable } from '../server/print/other-scripts.ts'
import { piecesOf, runsOf, writingOf } from '../server/print/scripts.ts'
import { writers } from './support/scripts.ts'

/** The runs of one line, from the left of the paper. */
async function runs(line: string) {
  await openFontsFor(line)
  const writing = writingOf(line)
  if (!writing) throw new Error('This line is plain')
  return runsOf(line, writing, 'regular')
}
const fromTheLeft = async (line: string) => (await runs(line)).map(({ text }) => text)

describe('letters', () => {
  test.each(writers)('R80: what people write in $script can be printed', async ({ name, address, what, words }) => {
    const text = tidy([name, address, what, words].join(' '))
    expect(await lettersThatCannotBePrinted(text)).toEqual([])
    expect(printable(text)).toBe(text)
  })

  test('R80: private, unassigned and half characters cannot, nor scripts that no typeface here has', async () => {
    const letters = ['\ue000', '\u0378', '\ud800', 'ꦱ', '𓀀']
    expect(await lettersThatCannotBePrinted(`a ${letters.join(' b ')} c`)).toEqual(letters)
  })

  test('a mark that its letter’s typeface lacks is missing alone', async () => {
    expect(await lettersThatCannotBePrinted('a\ua9b3')).toEqual(['\ua9b3'])
    expect(printable('a\ua9b3b')).toBe('a\ufffdb')
  })

  test('joiners, selectors and soft hyphens are nothing to print, and nothing is missing for them', async () => {
    expect(await lettersThatCannotBePrinted('a\u00ad \u200d ❤\ufe0f می\u200cخواهم \u034f')).toEqual([])
  })

  test('emoji that no typeface joins are printed one after another', async () => {
    const joined = '👩\u200d☎'
    expect(await lettersThatCannotBePrinted(joined)).toEqual([])
    expect((await fromTheLeft(joined)).join('')).toBe(joined)
  })

  test('what is joined from several is one sign: a family, a flag, a number in a box', async () => {
    for (const sign of [
      '👨\u200d👩\u200d👧',
      '🇬🇧',
      '1\ufe0f\u20e3',
      '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
    ]) {
      const [run, ...others] = await runs(sign)
      expect(others).toEqual([])
      expect(run?.typeface.font.layout(sign, { rightToLeft: false }).glyphs).toHaveLength(1)
    }
  })

  test('the Chinese characters of a Japanese text have their Japanese shapes', async () => {
    const [chinese] = await runs('直骨')
    const [japanese] = await runs('直骨の')
    expect(chinese?.typeface.name).toContain('noto-sans-sc')
    expect(japanese?.typeface.name).toContain('noto-sans-jp')
  })
})

describe('runs', () => {
  const alphabets = writers.map(({ name, words }) => [...`${name} ${words}`])
  const letter = fc.oneof(
    ...alphabets.map(letters => fc.constantFrom(...letters)),
    fc.constantFrom(
      ' ',
      '(',
      ')',
      '1',
      'a',
      '\u0301',
      '\u200d',
      '\ufe0f',
      '\u00ad',
      '\ue000',
      '\u0378',
      '\ud800',
      '"',
      '\u202e',
    ),
  )

  test('R80: whatever is typed, its letters are in its runs, once, and none is an empty box', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 30 }), async letters => {
        const line = `${letters.join('')}ش`
        const set = await runs(line)
        const sorted = (text: string) => [...text].sort().join('')
        expect(sorted(set.map(({ text }) => text).join(''))).toBe(sorted(printable(line)))
        for (const { text, typeface, rightToLeft } of set) {
          const { glyphs } = typeface.font.layout(text, { rightToLeft })
          for (const { id } of glyphs.flatMap(glyph => drawnWith(glyph.id)))
            expect(id, `${JSON.stringify(text)} in ${typeface.name}`).not.toBe(0)
          const read = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
          if (glyphs.length > 0) expect(rightToLeft ? [...read].reverse().join('') : read).toContain(text.trim())
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('an Arabic name in an English sentence runs from right to left inside it', async () => {
    expect(await fromTheLeft('Ask سارة محمد today')).toEqual(['Ask ', 'محمد', ' ', 'سارة', ' today'])
  })

  test('an English word and a number in an Arabic sentence keep their order', async () => {
    expect(await fromTheLeft('سارة ESOL class 25')).toEqual(['ESOL class 25', ' ', 'سارة'])
    expect(await fromTheLeft('سارة 9:30')).toEqual(['9:30', ' ', 'سارة'])
  })

  test('brackets open towards what they hold', async () => {
    const set = await runs('سارة (12)')
    expect(set.map(({ text, rightToLeft }) => [text, rightToLeft])).toEqual([
      [')', true],
      ['12', false],
      [' (', true],
      ['سارة', true],
    ])
    const [closing] = set
    // Turned around with its line: what closes on the left is drawn with the sign that opens in English.
    const glyph = (text: string, rightToLeft: boolean) =>
      closing?.typeface.font.layout(text, { rightToLeft }).glyphs.flatMap(({ id }) => drawnWith(id))
    expect(glyph(')', true)).toEqual(glyph('(', false))
  })

  test('the space at the end of a line that runs from right to left stands at its left', async () => {
    expect((await fromTheLeft('سارة ESOL ')).at(0)).toBe(' ')
  })
})

describe('line ends', () => {
  test('Latin text ends its lines at spaces only, also beside another script', () => {
    expect(piecesOf('See DEMO-PLAN-0001 and a/b')).toEqual(['See ', 'DEMO-PLAN-0001 ', 'and ', 'a/b'])
    expect(piecesOf('سارة DEMO-PLAN-0001 a/b')).toEqual(['سارة ', 'DEMO-PLAN-0001 ', 'a/b'])
  })

  test('Chinese ends a line after any character, but not before a comma or after a bracket', () => {
    expect(piecesOf('工作，谢谢（王）！')).toEqual(['工', '作，', '谢', '谢', '（王）！'])
    expect(piecesOf('ありがとう。')).toEqual(['あ', 'り', 'が', 'と', 'う。'])
  })

  test('Korean and Hindi end a line at spaces', () => {
    expect(piecesOf('일하고 싶습니다')).toEqual(['일하고 ', '싶습니다'])
    expect(piecesOf('काम करना')).toEqual(['काम ', 'करना'])
  })

  test('Thai ends a line between words, which it does not part by spaces', () => {
    expect(piecesOf('ฉันต้องการทำงาน')).toEqual(['ฉัน', 'ต้องการ', 'ทำงาน'])
  })

  test('old Amharic ends a line after the dots between words', () => {
    expect(piecesOf('ኣነ፡ክሰርሕ፡ይደሊ።')).toEqual(['ኣነ፡', 'ክሰርሕ፡', 'ይደሊ።'])
  })

  test.each(writers)('no letter of $script is lost between lines', ({ words }) => {
    expect(piecesOf(words).join('')).toBe(words)
  })
})

test('a plan in plain letters opens no other font', async () => {
  const program = `
    const fs = require('node:fs')
    const read = []
    const { readFileSync } = fs
    fs.readFileSync = (file, ...rest) => { read.push(String(file)); return readFileSync(file, ...rest) }
    require('node:module').syncBuiltinESMExports()
    ;(async () => {
      const { planPdf } = await import('./server/print/pdf.ts')
      const { planDocument } = await import('./server/action-plan/document.ts')
      const { engineer, people } = await import('./test/support/plan-contents.ts')
      const opened = async content => {
        read.length = 0
        await planPdf(planDocument(content, 'en'))
        return read.filter(file => /font|harfbuzz|subset/.test(file)).length
      }
      const plain = []
      for (const content of Object.values(people)) plain.push(await opened(content))
      const named = await opened({ ...engineer, claimant: { name: '王', address: [] } })
      console.log(JSON.stringify({ plain, named: named > 0 }))
    })()`
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  })
  expect(JSON.parse(stdout)).toEqual({ plain: [0, 0, 0, 0], named: true })
}, 60_000)
