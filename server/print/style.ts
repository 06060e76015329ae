/** The measures, colours and type of the printed plan, in points unless millimetres are named. */
import type { Column, Style } from './typesetter.ts'

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** A4. Nothing of the text stands above `top` or below `bottom`. */
export const page = { width: 595.28, height: 841.89, top: mm(18), bottom: mm(274), left: mm(20), right: mm(190) }

export const text: Column = { x: page.left, width: page.right - page.left }

/** A DL envelope shows 95 by 40 mm, 20 mm from the left and 50 mm from the top; the sheet in it slides. */
export const envelope = { left: mm(25), top: mm(53), width: mm(85), bottom: mm(95) }

/** The column right of the envelope's window. */
export const aside: Column = { x: mm(124), width: page.right - mm(124) }

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

const style = (face: Style['face'], size: number, leading: number, colour = ink.text): Style => ({
  face,
  size,
  leading,
  colour,
})

/** Nothing is smaller than 14 points (R28). */
export const styles = {
  body: style('regular', 14, 19.5),
  label: style('bold', 14, 19.5),
  link: style('regular', 14, 19.5, ink.strong),
  letter: style('regular', 14, 19),
  address: style('regular', 14, 18),
  letterLabel: style('bold', 14, 19),
  lead: style('regular', 16, 23),
  office: style('bold', 18, 24, ink.strong),
  furniture: style('regular', 14, 19, ink.quiet),
  draft: style('bold', 14, 19, ink.white),
  kind: style('bold', 14, 19.5, ink.strong),
  number: style('bold', 16, 22),
  title: style('bold', 17, 23),
  headings: { 1: style('bold', 32, 40, ink.strong), 2: style('bold', 20, 27, ink.strong), 3: style('bold', 16, 22) },
}

/** Space between the edge of a box and what is in it. */
export const inset = 18
