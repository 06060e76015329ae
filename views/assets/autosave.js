// Saves the answers of a form while they are given, and says how that stands; the words are in views/autosave.ts.
const pause = 1500
const longest = 30_000

for (const form of document.querySelectorAll('form[data-autosave]')) autosave(form)

function autosave(form) {
  const region = form.querySelector('[data-saving]')
  // What was typed is counted: `saved` is as far as the newest save that was answered had seen.
  let typed = form.dataset.guard === 'changed' ? 1 : 0
  let saved = 0
  let failures = 0
  let saving
  let said
  let timer

  // When the typing rests, or, after a failure, when there is hope again.
  const soon = (wait = pause) => {
    clearTimeout(timer)
    timer = setTimeout(save, wait)
  }

  // One at a time: an older answer must never arrive after a newer one.
  function save() {
    clearTimeout(timer)
    if (typed > saved) saving ??= send().finally(() => (saving = undefined))
    return saving
  }

  async function send() {
    const upTo = typed
    // A page that says "saving" at every letter is a nuisance to whoever listens to it.
    const slow = failures === 0 && setTimeout(say, 400, 'saving')
    const answer = await post(form)
    clearTimeout(slow)
    if (typeof answer === 'string') return notSaved(answer)
    failures = 0
    saved = upTo
    if (said !== answer.words) region.innerHTML = said = answer.words
    if (typed > saved) soon()
    else if (answer.all) form.dataset.guard = ''
  }

  function notSaved(why) {
    say(why)
    form.dataset.guard = 'changed'
    failures++
    if (why !== 'refused') soon(Math.min(longest, 1000 * 2 ** failures))
    return why
  }

  function say(what) {
    if (said === what) return
    said = what
    region.replaceChildren(form.querySelector(`template[data-say="${what}"]`).content.cloneNode(true))
  }

  form.addEventListener('input', () => {
    typed++
    soon()
  })
  form.addEventListener('change', ({ target }) =>
    setTimeout(() => {
      // Between the boxes of one date it is not finished.
      const stays = target.type === 'text' && target.closest('.app-question')?.contains(document.activeElement)
      if (!stays) save()
    }),
  )

  // A button waits for what is on its way, and goes nowhere while nothing can be saved.
  form.addEventListener('submit', async event => {
    if (typed === saved && !saving) return
    event.preventDefault()
    event.stopPropagation()
    let why
    while (!why && (saving || typed > saved)) why = await save()
    if ((why && why !== 'refused') || event.submitter?.form !== form) return
    saved = typed
    form.requestSubmit(event.submitter)
  })

  addEventListener('online', save)
  // Whoever was signed out has signed in again, in the page's own dialog.
  document.addEventListener('close', save, true)
  document.addEventListener('visibilitychange', save)
  if (typed > saved) save()
}

/** The server's answer, or why there is none. */
async function post(form) {
  const body = new URLSearchParams(new FormData(form))
  try {
    // A page that is being closed may still send this much.
    const keepalive = String(body).length < 60_000
    const signal = AbortSignal.timeout(20_000)
    const answer = await fetch(form.dataset.autosave, { method: 'POST', body, keepalive, signal })
    if (answer.status === 401) return 'signed out'
    if (!answer.ok) return answer.status < 500 ? 'refused' : 'failed'
    return await answer.json()
  } catch {
    return 'failed'
  }
}
