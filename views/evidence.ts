/** Files that people send: the box to choose them in, and the list of those we have. Never the files themselves. */
import { scanResults } from '../db/choices.ts'
import { type EvidenceFile, limits } from '../server/evidence/evidence.ts'
import { fileKinds } from '../server/evidence/kind.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tag } from './govuk.ts'
import { fileUpload } from './govuk-form.ts'
import { type Html, html } from './html.ts'

/** The name of the box, as it is posted; its form says `enctype="multipart/form-data"`. */
export const filesField = 'files'

const words = {
  label: { en: 'Add files (optional)', cy: 'Ychwanegu ffeiliau (dewisol)' },
  hint: {
    en: `For example a photo of a letter. You can add up to ${limits.files} files. Each must be smaller than ${limits.megabytesEach} MB. They can be photos, PDFs, Word or OpenDocument files, or plain text. You can also bring or post papers to us.`,
    cy: `Er enghraifft llun o lythyr. Gallwch ychwanegu hyd at ${limits.files} ffeil. Rhaid i bob un fod yn llai na ${limits.megabytesEach} MB. Gallant fod yn luniau, PDF, ffeiliau Word neu OpenDocument, neu destun plaen. Gallwch hefyd ddod â phapurau neu eu postio atom.`,
  },
  again: {
    en: 'Choose your files again: we could not keep them.',
    cy: 'Dewiswch eich ffeiliau eto: ni allem eu cadw.',
  },
} as const satisfies Record<string, Words>

const staffWords = {
  label: 'Papers they gave or sent (optional)',
  hint: `Up to ${limits.files} files, each smaller than ${limits.megabytesEach} MB: photos, PDFs, Word or OpenDocument files, or plain text.`,
}

type Files = { language: Language; isStaffs?: boolean; again?: boolean; error?: string | undefined }

/** Choosing files. `again`: the page comes back with errors and files had been chosen, which a browser does not keep. */
export function fileBox({ language, isStaffs = false, again = false, error }: Files): Html {
  return html`
    ${again && error === undefined && html`<p class="govuk-body govuk-!-font-weight-bold">${words.again[language]}</p>`}
    ${fileUpload({
      id: filesField,
      name: filesField,
      multiple: true,
      language,
      label: { text: isStaffs ? staffWords.label : words.label[language], classes: 'govuk-label--m' },
      hint: { text: isStaffs ? staffWords.hint : words.hint[language] },
      errorMessage: error === undefined ? undefined : { text: error },
    })}`
}

type List = {
  files: readonly EvidenceFile[]
  language: Language
  url: (file: EvidenceFile) => string
  isStaffs?: boolean
}

/** The files we have, each to be downloaded. Staff are told whether something looked at them first. */
export const fileList = ({ files, language, url, isStaffs = false }: List): Html =>
  html`<ul class="govuk-list app-files">${files.map(
    file => html`<li>
      <a class="govuk-link" href="${url(file)}" download><span dir="auto">${file.name}</span></a> (${fileKinds[file.type].name[language]}, ${sizeInWords(file.size)})
      ${isStaffs && html` ${tag({ text: scanResults[file.scan], classes: file.scan === 'clean' ? 'govuk-tag--green' : 'govuk-tag--yellow' })}`}
    </li>`,
  )}</ul>`

const kilobyte = 1024

/** The same in both languages: '12 KB', '3.4 MB'. */
function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  return kilobytes < kilobyte ? `${kilobytes} KB` : `${(bytes / kilobyte / kilobyte).toFixed(1)} MB`
}
