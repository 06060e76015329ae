/** Files that people send: the box to choose them in, and the list of those we have. Never the files themselves. */
import { scanResults } from '../db/choices.ts'
import { type EvidenceFile, limits } from '../server/evidence/evidence.ts'
import { fileKinds } from '../server/evidence/kind.ts'
import { assetPaths } from '../server/http/assets.ts'
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
  choose: { en: 'Choose files', cy: 'Dewis ffeiliau' },
  noneChosen: { en: 'No file chosen', cy: 'Dim ffeil wedi’i dewis' },
  manyChosen: { en: '%{count} files chosen', cy: '%{count} ffeil wedi’u dewis' },
  drop: { en: 'or drop files', cy: 'neu ollwng ffeiliau' },
  enteredDrop: { en: 'Entered drop zone', cy: 'Yn y man gollwng ffeiliau' },
  leftDrop: { en: 'Left drop zone', cy: 'Wedi gadael y man gollwng ffeiliau' },
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

/**
 * Choosing files. `again`: the page comes back and files had been chosen, which a browser does not keep. On a claimant's page
 * a script keeps them while only the language changes.
 */
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
      ...(!isStaffs && inOwnWords(language)),
    })}
    ${!isStaffs && html`<script src="${assetPaths.filesJs}" type="module"></script>`}`
}

/** The browser's own box speaks the browser's language; where scripts run, this one speaks the page's. */
const inOwnWords = (language: Language) => {
  const many = words.manyChosen[language]
  return {
    javascript: true,
    chooseFilesButtonText: words.choose[language],
    noFileChosenText: words.noneChosen[language],
    // Every form that a number takes in Welsh: the noun stays as it is after all of them.
    multipleFilesChosenText: { zero: many, one: many, two: many, few: many, many, other: many },
    dropInstructionText: words.drop[language],
    enteredDropZoneText: words.enteredDrop[language],
    leftDropZoneText: words.leftDrop[language],
  }
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
