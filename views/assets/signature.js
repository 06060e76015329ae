// A signature drawn with a finger or a mouse, kept as the path of an SVG: M and L and whole numbers, nothing else.
for (const group of document.querySelectorAll('[data-draw]')) draw(group)

function draw(group) {
  const [box, path, kept, clear] = ['svg', 'path', 'input', 'button'].map(name => group.querySelector(name))
  const { width, height } = box.viewBox.baseVal
  const most = 11_900
  let at

  const show = d => {
    kept.value = d
    path.setAttribute('d', d)
  }
  const pointOf = ({ clientX, clientY }) => {
    const { left, top, width: w, height: h } = box.getBoundingClientRect()
    const within = (value, limit) => Math.max(0, Math.min(limit, Math.round(value)))
    return `${within(((clientX - left) / w) * width, width)} ${within(((clientY - top) / h) * height, height)}`
  }

  box.addEventListener('pointerdown', event => {
    event.preventDefault()
    box.setPointerCapture(event.pointerId)
    at = pointOf(event)
    // A dot is a line too.
    if (kept.value.length < most) show(`${kept.value}M${at}L${at}`)
  })
  box.addEventListener('pointermove', event => {
    const point = pointOf(event)
    if (at === undefined || at === point || kept.value.length >= most) return
    at = point
    show(`${kept.value}L${point}`)
  })
  for (const end of ['pointerup', 'pointercancel']) box.addEventListener(end, () => (at = undefined))
  clear.addEventListener('click', () => show(''))
  show(kept.value)
  group.hidden = false
}
