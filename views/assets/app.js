// Runs at once, from the head: tells the styles that scripts work, before anything is drawn.
document.documentElement.classList.add('js')
document.addEventListener('DOMContentLoaded', async () => {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  const { initAll } = await import('GOVUK_FRONTEND')
  initAll()
})

// A second press of the same button does nothing while the first is on its way.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
  setTimeout(() => delete form.dataset.sent, 3000)
})
// Coming back with the Back button shows the page as it was left, buttons ready.
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})
