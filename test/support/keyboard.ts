/**
 * A page that is worked by keyboard alone: Tab to get somewhere, then Enter, Space, arrows and letters; never a mouse.
 *
 * What must hold at each stop on the way, or it is among `faultsAtStops`
 * 1. What has the focus looks different from how it looks without.                       (WCAG 2.4.7)
 * 2. It is on the screen, with nothing in front of it.                                   (WCAG 2.4.11)
 * 3. It comes after the stop before, in the order of reading and on the screen.          (WCAG 2.4.3)
 */
import type { Locator, Page } from 'playwright-core'

declare global {
  interface Window {
    lookAtFocus: (forward: boolean) => string[]
    wayTo: (element: Element) => { there: boolean; back: boolean }
  }
}

const worked = new WeakMap<Page, string[]>()

/** From its next page on, this page is worked by keyboard. */
export async function workByKeyboard(page: Page): Promise<void> {
  worked.set(page, [])
  await page.addInitScript(watchFocus)
}

export const isWorkedByKeyboard = (page: Page): boolean => worked.has(page)

/** What was wrong at the stops so far, each with its page. */
export const faultsAtStops = (page: Page): string[] => worked.get(page) ?? []

/** One press of Tab, and a look at where it leads. */
export async function tab(page: Page, { back = false } = {}): Promise<void> {
  await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  note(page, await page.evaluate(forward => window.lookAtFocus(forward), !back))
}

const note = (page: Page, faults: string[]) =>
  worked.get(page)?.push(...faults.map(fault => `${new URL(page.url()).pathname}: ${fault}`))

const mostStops = 400

/** Goes on with Tab until this has the focus, or with Shift and Tab where it was left behind. @throws when it never comes */
export async function reach(wanted: Locator): Promise<void> {
  const page = wanted.page()
  let way = await wanted.evaluate(element => window.wayTo(element))
  for (let stop = 0; stop < mostStops && !way.there; stop++) {
    await page.keyboard.press(way.back ? 'Shift+Tab' : 'Tab')
    // Both in one question to the browser: there are thousands of stops in an interview.
    const look = await wanted.evaluate(
      (element, forward) => ({ faults: window.lookAtFocus(forward), way: window.wayTo(element) }),
      !way.back,
    )
    note(page, look.faults)
    way = look.way
  }
  if (!way.there) throw new Error(`Tab does not reach ${wanted}`)
}

/** Goes to a button or a link and presses it. */
export async function pressByKey(wanted: Locator): Promise<void> {
  await reach(wanted)
  await wanted.page().keyboard.press('Enter')
}

/** Goes to a box and types over what is in it; in a list, types what is to be chosen. */
export async function typeByKey(wanted: Locator, words: string): Promise<void> {
  await reach(wanted)
  const { keyboard } = wanted.page()
  const tag = await wanted.evaluate(element => element.tagName)
  if (tag === 'SELECT') return keyboard.type(words)
  if (tag === 'INPUT') await keyboard.press('Control+A')
  // The first letter as a key, the rest as dictation would: an interview has thousands of them.
  await keyboard.type(words.slice(0, 1))
  await keyboard.insertText(words.slice(1))
}

/** Presses Space on a checkbox; among radios, the arrows to the one wanted. */
export async function chooseByKey(wanted: Locator): Promise<void> {
  await approach(wanted)
  const { keyboard } = wanted.page()
  for (let left = await radiosAway(wanted); left; left = await radiosAway(wanted)) {
    await keyboard.press(left > 0 ? 'ArrowDown' : 'ArrowUp')
  }
  if (!(await wanted.isChecked())) await keyboard.press('Space')
}

/** Goes where Tab leads to it: of radios, Tab stops at one alone. */
export async function approach(wanted: Locator): Promise<void> {
  if ((await wanted.getAttribute('type')) !== 'radio') return reach(wanted)
  for (let stop = 0; (await radiosAway(wanted)) === undefined; stop++) {
    if (stop === mostStops) throw new Error(`Tab does not reach the radios of ${wanted}`)
    await tab(wanted.page(), await wanted.evaluate(element => window.wayTo(element)))
  }
}

/** How many radios of its question are from the one with the focus to this one; undefined while none of them has it. */
const radiosAway = (wanted: Locator): Promise<number | undefined> =>
  wanted.evaluate(element => {
    const all = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    const radios = all.filter(one => one.name === element.getAttribute('name'))
    const at = radios.indexOf(document.activeElement as HTMLInputElement)
    return at < 0 ? undefined : radios.indexOf(element as HTMLInputElement) - at
  })

/** Runs in the page: keeps how each stop looks with the focus, to compare when it goes on. */
function watchFocus(): void {
  const faults: string[] = []
  const looks = new WeakMap<Element, string>()
  let before: Element | undefined

  const seen = [
    'outline',
    'boxShadow',
    'backgroundColor',
    'borderWidth',
    'borderColor',
    'color',
    'textDecoration',
    'clipPath',
  ]
  const styleOf = (element: Element, part?: string) => {
    const style = getComputedStyle(element, part) as unknown as Record<string, string>
    return seen.map(name => style[name]).join()
  }
  // A radio is drawn by its label.
  const labelOf = (element: Element) => (element as HTMLInputElement).labels?.[0]
  const lookOf = (element: Element) => {
    const label = labelOf(element)
    return [styleOf(element), label && styleOf(label, '::before')].join()
  }
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} ${element.id || element.getAttribute('name') || ''} “${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}”`

  let isStepping = false
  addEventListener('keydown', ({ key }) => {
    isStepping = key === 'Tab' || key.startsWith('Arrow')
  })
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) looks.set(target, lookOf(target))
    // Where the page itself has put the focus one goes on from there, wherever one was before.
    if (!isStepping) before = undefined
  })
  addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!relatedTarget) before = undefined
    // What Tab does not stop at (a heading, a banner) may have the focus without a mark.
    if (!(target instanceof HTMLElement) || target.tabIndex < 0) return
    if (target.matches(':focus') || !target.isConnected) return
    if (looks.get(target) === lookOf(target)) faults.push(`looks the same without the focus: ${nameOf(target)}`)
  })

  window.wayTo = element => {
    const { activeElement, body } = document
    const isBehind = element.compareDocumentPosition(activeElement ?? body) & Node.DOCUMENT_POSITION_FOLLOWING
    return { there: element === activeElement, back: isBehind > 0 && activeElement !== body }
  }

  window.lookAtFocus = forward => {
    const focused = document.activeElement
    if (!focused || focused === document.body) before = undefined
    else {
      const hidden = inTheWay(focused)
      if (hidden) faults.push(`${hidden}: ${nameOf(focused)}`)
      if (
        before?.isConnected &&
        !isSameStop(focused, before) &&
        isBefore(focused, before) === forward &&
        !wrapped(focused)
      )
        faults.push(`${nameOf(focused)} comes after ${nameOf(before)}`)
      before = focused
    }
    return faults.splice(0)
  }

  // After the last stop the first of the page comes again.
  const wrapped = (focused: Element) => focused.classList.contains('govuk-skip-link')

  // Arrows go round among the radios of one question.
  const isSameStop = (one: Element, other: Element) =>
    one === other || (one.matches('[type=radio]') && one.getAttribute('name') === other.getAttribute('name'))

  function isBefore(one: Element, other: Element): boolean {
    if (!(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) return true
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
    return a.bottom < b.top && a.left < b.right
  }

  function inTheWay(element: Element): string | undefined {
    const [box] = element.getClientRects()
    if (!box) return 'is not drawn'
    // Of a large box the first line: the browser brings the caret into sight, and not the whole box.
    const [top, bottom] = [Math.round(box.top) + 3, Math.round(Math.min(box.bottom, box.top + 33)) - 3]
    if (bottom > innerHeight) return 'is below the screen'
    if (top < 0) return 'is above the screen'
    for (const y of [top, bottom]) {
      const drawn = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), y)
      const isIt = drawn && (element.contains(drawn) || drawn.contains(element) || labelOf(element)?.contains(drawn))
      if (!isIt) return `is behind ${drawn ? nameOf(drawn) : 'something'}`
    }
    return undefined
  }
}
