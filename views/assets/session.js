// Warns before the session ends, and then hides the page until the same person signs in again: what is on it stays.
const { left, person } = document.querySelector('script[data-person]').dataset
const [ending, lock] = document.getElementById('session-dialogs').content.children
const form = lock.querySelector('form')
const why = form.previousElementSibling
const root = document.documentElement
const tabs = new BroadcastChannel('session')
const minute = 60_000
const notice = 5 * minute

let ends = Date.now() + left * 1000
let other = false
let asked = 0
let asking = false
let typed = 0
let answered = false
let before

// Shows what the session's end asks for: the page, the warning on it, or the lock.
function look() {
  const rest = ends - Date.now()
  const over = rest <= 0 || other
  if (rest > notice) answered = false
  count(rest)
  toggle(ending, !over && !answered && rest <= notice)
  if (over) close()
  else open()
}

// In whole minutes, and at the end in steps of twenty seconds: a screen reader says each once.
function count(rest) {
  const words = rest > minute ? `${Math.ceil(rest / minute)} minutes` : `${Math.ceil(rest / 20_000) * 20} seconds`
  const shown = ending.querySelector('strong')
  if (shown.textContent !== words) shown.textContent = words
}

function toggle(dialog, wanted) {
  if (dialog.open === wanted) return
  if (wanted) {
    document.body.append(dialog)
    dialog.showModal()
  } else {
    dialog.close()
    dialog.remove()
  }
}

function close() {
  why.hidden = !other
  before ??= { title: document.title, top: scrollY, focus: document.activeElement }
  document.title = lock.dataset.title
  toggle(lock, true)
  root.classList.add('app-locked')
}

function open() {
  if (!before) return
  root.classList.remove('app-locked')
  toggle(lock, false)
  document.title = before.title
  before.focus.focus()
  scrollTo(0, before.top)
  before = undefined
  complain('')
}

function complain(words) {
  const problem = lock.querySelector('#lock-problem')
  problem.hidden = !words
  problem.lastChild.textContent = words
  form.firstElementChild.classList.toggle('govuk-form-group--error', words)
  form.password.classList.toggle('govuk-input--error', words)
  form.reset()
  if (!words) return form.password.removeAttribute('aria-describedby')
  form.password.setAttribute('aria-describedby', problem.id)
  form.password.focus()
}

// Without an answer what was known stands.
async function ask(path = '/session', options = {}) {
  asked = Date.now()
  asking = true
  const signal = AbortSignal.timeout(20_000)
  const said = await plainFetch(path, { ...options, signal })
    .then(answer => answer.json())
    .catch(() => undefined)
  asking = false
  if (said?.left !== undefined) {
    ends = Date.now() + said.left * 1000
    other = said.left > 0 && said.person !== person
  }
  look()
  return said
}

async function stay() {
  answered = true
  await ask('/session', { method: 'POST' })
  tabs.postMessage('')
}
ending.querySelector('button').addEventListener('click', stay)
ending.addEventListener('cancel', event => {
  event.preventDefault()
  stay()
})

form.addEventListener('submit', async event => {
  event.preventDefault()
  const body = new URLSearchParams({ person, password: form.password.value })
  const said = await ask('/session/unlock', { method: 'POST', body })
  if (lock.open) complain(said?.problem ?? form.dataset.offline)
  else tabs.postMessage('')
})
// A browser closes a dialog at the second press of Escape, whatever the page says.
lock.addEventListener('cancel', event => event.preventDefault())
lock.addEventListener('close', look)

// By the clock and not by waiting: a computer that slept wakes up locked.
setInterval(() => {
  const rest = ends - Date.now()
  const due = !lock.open && rest <= notice && Date.now() - asked > minute
  if (rest <= 0 || !(due || asking)) look()
  // Another tab may have made it last; and typing is using it.
  if (due) ask('/session', rest > 0 && Date.now() - typed < notice ? { method: 'POST' } : {})
}, 1000)
document.addEventListener('input', () => {
  typed = Date.now()
})
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return
  look()
  ask()
})
tabs.onmessage = () => ask()
// A page that comes back out of the browser's memory may belong to a session that has ended since.
addEventListener('pageshow', event => {
  if (!event.persisted) return
  ends = 0
  look()
  ask()
})

// Whatever else a script asks the server: the answer that nobody is signed in locks the page.
const plainFetch = window.fetch
window.fetch = async (...request) => {
  const answer = await plainFetch(...request)
  if (answer.status === 401) ask()
  return answer
}
