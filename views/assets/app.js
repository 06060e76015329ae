// Tells the styles that scripts work, and brings GOV.UK's components to life: at first, and where a part of the page changes.
const ready = import('GOVUK_FRONTEND')
document.addEventListener('DOMContentLoaded', async () => {
  // What the reader has opened ("Why we ask") stays open when a part of the page changes.
  window.htmx?.config.morphIgnore.push('open')
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  const { initAll } = await ready
  initAll()
})
// Who has gone on into a question that then closes is taken back to what is left before it, and not to the page's top.
let stops
document.addEventListener('htmx:before:swap', () => {
  const all = [...document.querySelectorAll('input:not([type=hidden]), textarea, select, button, summary, a')]
  const at = all.indexOf(document.activeElement)
  stops = at < 0 ? [] : all.slice(0, at + 1).reverse()
})
// A script that is led to another page goes there, as one would without: with its own title and way back.
document.addEventListener('htmx:before:response', event => {
  const { redirected, url } = event.detail.ctx.response.raw
  if (!redirected || new URL(url).pathname === location.pathname) return
  event.preventDefault()
  location.assign(url)
})
document.addEventListener('htmx:after:swap', () => {
  if (stops[0]?.isConnected === false && document.activeElement === document.body)
    stops.find(one => one.isConnected)?.focus()
  // What is half typed stays in its box, and is still to be sent.
  for (const box of document.querySelectorAll('[data-send]')) if (box.value !== box.defaultValue) guard(box)
})

document.addEventListener('htmx:after:swap', async () => {
  const { initAll } = await ready
  // What was already alive says so by an error, and is left as it is.
  const onError = error => error.name === 'InitError' || console.error(error)
  initAll({ onError })
})

// A second press of the same button does nothing while the first is on its way.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
  if (form.dataset.guard === 'changed') form.dataset.guard = ''
  setTimeout(() => delete form.dataset.sent, 3000)
})
// Enter sends what is typed, where a box is for one turn of a talk; Shift and Enter begins a new line.
document.addEventListener('keydown', event => {
  if (!event.target.matches('[data-send]') || event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  event.target.form.requestSubmit()
})
// What could not be sent stays where it is, and the page says so.
document.addEventListener('htmx:error', ({ target }) => {
  const words = target.parentElement?.querySelector('template[data-say=failed]')
  if (!words) return
  delete target.dataset.sent
  target.dataset.guard = 'changed'
  words.previousElementSibling.before(words.content.cloneNode(true))
})
// Coming back with the Back button shows the page as it was left, buttons ready.
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})

// Words typed into a form that changes something, and not sent, are not left behind without asking. A form that was refused
// has its words from before. Signing in and searching change nothing, and say data-guard="off".
const guard = element => {
  const form = element.form ?? element.closest('form')
  if (form?.getAttribute('method') === 'post' && form.dataset.guard !== 'off') form.dataset.guard = 'changed'
}
document.addEventListener('input', event => guard(event.target))
document.addEventListener('DOMContentLoaded', () => {
  for (const group of document.querySelectorAll('.govuk-form-group--error')) guard(group)
  // A page that is nobody's: the other tabs look whether they still are somebody's.
  if (!document.querySelector('script[data-person]')) new BroadcastChannel('session').postMessage('')
})
// Whoever has to leave at once is asked nothing.
const isExiting = () =>
  document.body.classList.contains('govuk-exit-this-page-hide-content') ||
  document.activeElement?.matches('[href$="/exit"]')
addEventListener('beforeunload', event => {
  if (!isExiting() && document.querySelector('form[data-guard=changed]')) event.preventDefault()
})
