// A browser forgets the files that were chosen when the same page is read in the other language. So a script fetches that
// page, without sending them, puts it in the place of this one, and puts the files back into their boxes.
document.addEventListener('submit', event => {
  const { target: form, submitter } = event
  const boxes = [...form.elements].filter(({ files }) => files?.length > 0)
  if (event.defaultPrevented || boxes.length === 0 || !submitter?.matches('[formaction*="reread="]')) return
  event.preventDefault()
  const place = buttons().indexOf(submitter)
  readAgain(submitter.formAction, form, boxes)
    .then(() => buttons()[place]?.focus())
    // Where we cannot be reached the page stays as it was, with all that is in it, to be pressed again.
    .catch(() => delete form.dataset.sent)
})

const buttons = () => [...document.querySelectorAll('[formaction]')]

async function readAgain(address, form, boxes) {
  const body = new FormData(form)
  for (const { name } of boxes) body.delete(name)
  // As a page, and not as what a script asks for in between.
  const answer = await fetch(address, { method: 'POST', body, headers: { 'hx-request-type': 'full' } })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.dispatchEvent(new Event('htmx:before:swap'))
  document.documentElement.lang = page.documentElement.lang
  document.title = page.title
  document.body.innerHTML = page.body.innerHTML
  document.dispatchEvent(new Event('htmx:after:swap'))
  for (const { name, files } of boxes) {
    const box = document.querySelector(`input[type=file][name="${name}"]`)
    if (!box) continue
    box.files = files
    // What stands beside it says what was chosen, once it has come to life.
    setTimeout(() => box.dispatchEvent(new Event('change')))
  }
}
