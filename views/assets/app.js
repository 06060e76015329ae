// Tells the styles that scripts work, and brings GOV.UK's components to life: at first, and where a part of the page changes.
const ready = import('GOVUK_FRONTEND')
document.addEventListener('DOMContentLoaded', async () => {
  // What the reader has opened ("Why we ask") stays open when a part of the page changes.
  window.htmx?.config.morphIgnore.push('open')
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  const { initAll } = await ready
  initAll()
})
document.addEventListener('htmx:after:swap', async event => {
  const { initAll } = await ready
  // What was already alive says so by an error, and is left as it is.
  const onError = error => error.name === 'InitError' || console.error(error)
  initAll({ scope: event.target instanceof Element ? event.target : document.body, onError })
})

// A second press of the same button does nothing while the first is on its way.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
  if (form.dataset.guard) form.dataset.guard = ''
  setTimeout(() => delete form.dataset.sent, 3000)
})
// Coming back with the Back button shows the page as it was left, buttons ready.
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})

// Words typed into a form that guards them, and not sent, are not left behind without asking.
document.addEventListener('input', event => {
  const form = event.target.form
  if (form?.dataset.guard !== undefined) form.dataset.guard = 'changed'
})
addEventListener('beforeunload', event => {
  if (document.querySelector('form[data-guard=changed]')) event.preventDefault()
})
