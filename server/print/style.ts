/** The measures, colours and type of the printed plan, in points unless millimetres are named. */
import type { Column, Style } from './typesetter.ts'

/** The size of the text of a letter, in points. The smallest is standard print, the others are large print. */
export type PrintSize = 14 | 16 | 20 | 24

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** A4, and the margins left and right of the text. */
export const page = { width: 595.28, height: 841.89, left: mm(20), right: mm(190) }

export const text: Column = { x: page.left, width: page.right - page.left }

/** What stands where on the first page, so that an envelope's window shows the name and the address and nothing else. */
export type Placing = {
  window: { left: number; top: number; width: number; wholly: number; bottom: number }
  /** Above the window there is room for the office's name down to here. */
  nameEnds: number
  /** The column right of the window. */
  aside: Column
  /** The sizes of an address, the best first, where they are not those of the look. */
  address?: readonly number[]
}

const beside = (x: number): Column => ({ x, width: page.right - x })

export const placings = {
  /** A DL envelope shows 95 by 40 mm, 20 mm from the left and 50 mm from the top; the sheet in it slides. */
  DL: {
    window: { left: mm(25), top: mm(53), width: mm(85), wholly: mm(88), bottom: mm(95) },
    nameEnds: mm(45),
    aside: beside(mm(124)),
  },
  /**
   * GOV.UK Notify reads the address between 24.6 and 120 mm from the left and 39.5 and 66.3 mm from the top, writes it anew
   * in a size of its own, and refuses a letter with anything else on the first page above 95 mm but a name up to 30 mm and
   * what stands right of 125 mm (alphagov/notifications-template-preview, app/precompiled.py, read in November 2026).
   */
  Notify: {
    window: { left: mm(25), top: mm(40), width: mm(93), wholly: mm(66), bottom: mm(96) },
    nameEnds: mm(30),
    aside: beside(mm(126)),
    address: [14, 12, 10, 8.5],
  },
} as const satisfies Record<string, Placing>
export type PlacingName = keyof typeof placings

/** All of these keep a contrast of 7 to 1 on white, except `line` and the tints, which carry no words. */
export const ink = {
  text: '#0b0c0c',
  strong: '#003078',
  quiet: '#505a5f',
  white: '#ffffff',
  line: '#b1b4b6',
  tint: '#eef4fb',
  grey: '#f3f2f1',
}

/** Size and leading of each kind of text: large print grows less the larger a text is already. */
type Type = Record<'body' | 'lead' | 'title' | 'office' | 'h1' | 'h2' | 'h3', readonly [size: number, leading: number]>

const types: Record<PrintSize, Type> = {
  14: {
    body: [14, 19.5],
    lead: [16, 23],
    title: [17, 23],
    office: [18, 24],
    h1: [32, 40],
    h2: [20, 27],
    h3: [16, 22],
  },
  16: {
    body: [16, 23],
    lead: [18, 26],
    title: [19, 26],
    office: [20, 27],
    h1: [34, 43],
    h2: [23, 31],
    h3: [18, 25],
  },
  20: {
    body: [20, 28],
    lead: [22, 31],
    title: [22.5, 31],
    office: [24, 32],
    h1: [36, 46],
    h2: [26, 34],
    h3: [22.5, 31],
  },
  24: {
    body: [24, 33],
    lead: [26, 35.5],
    title: [26, 35.5],
    office: [26, 34],
    h1: [38, 48],
    h2: [29, 38],
    h3: [26, 35.5],
  },
}

/** No text is smaller than the size asked for (R28), but for a name and address that must fit an envelope's window. */
export type Styles = ReturnType<typeof stylesOf>

function stylesOf(size: PrintSize) {
  const type = types[size]
  const style = (face: Style['face'], kind: keyof Type, colour = ink.text): Style => {
    const [points, leading] = type[kind]
    return { face, size: points, leading, colour }
  }
  return {
    body: style('regular', 'body'),
    label: style('bold', 'body'),
    link: style('regular', 'body', ink.strong),
    lead: style('regular', 'lead'),
    office: style('bold', 'office', ink.strong),
    letter: { ...style('regular', 'body'), leading: type.body[1] - 0.5 },
    letterLabel: { ...style('bold', 'body'), leading: type.body[1] - 0.5 },
    furniture: { ...style('regular', 'body', ink.quiet), leading: type.body[1] - 0.5 },
    draft: style('bold', 'body', ink.white),
    kind: style('bold', 'body', ink.strong),
    number: style('bold', 'h3'),
    title: style('bold', 'title'),
    headings: { 1: style('bold', 'h1', ink.strong), 2: style('bold', 'h2', ink.strong), 3: style('bold', 'h3') },
  }
}

/** How a letter looks in one size. */
export type Look = {
  size: PrintSize
  styles: Styles
  /** A space that is `points` in standard print: spaces grow with the type, but less. */
  space: (points: number) => number
  /** The size of an address in an envelope's window, the best first: no one's large print is less than 16. */
  address: Style[]
}

const sizes: PrintSize[] = [14, 16, 20, 24]

function lookAt(size: PrintSize): Look {
  const growth = 1 + (size / 14 - 1) * 0.45
  const address = sizes.filter(one => one <= size && (size === 14 || one >= 16)).reverse()
  return {
    size,
    styles: stylesOf(size),
    space: points => Math.round(points * growth * 2) / 2,
    address: address.map(one => ({ ...stylesOf(one).body, leading: one * 1.25 })),
  }
}

/** The look of each size. */
export const looks: Record<PrintSize, Look> = { 14: lookAt(14), 16: lookAt(16), 20: lookAt(20), 24: lookAt(24) }
