/**
 * The controls of a form as GOV.UK components: the same bargain as govuk.ts, with its comment at the top.
 *
 * A control with its label, hint and error message is a form group, and the control names its hint and error in
 * `aria-describedby`. That is done in one place each: `field` for one control, `fieldGroup` for several under a legend.
 */
import type { Language, Words } from '../server/lib/language.ts'
import {
  button,
  type Content,
  content,
  type Extra,
  type Listed,
  type OneOf,
  type Perhaps,
  type Spoken,
  translated,
} from './govuk.ts'
import { type Attributes, attributes, given, type Html, html, names } from './html.ts'

const words = {
  error: { en: 'Error', cy: 'Gwall' },
  showPassword: { en: 'Show', cy: 'Dangos' },
  hidePassword: { en: 'Hide', cy: 'Cuddio' },
  showPasswordAria: { en: 'Show password', cy: 'Dangos y cyfrinair' },
  hidePasswordAria: { en: 'Hide password', cy: 'Cuddio’r cyfrinair' },
  passwordShown: { en: 'Your password is visible', cy: 'Mae eich cyfrinair i’w weld' },
  passwordHidden: { en: 'Your password is hidden', cy: 'Mae eich cyfrinair wedi’i guddio' },
  upToCharacters: { en: 'You can enter up to %{count} characters', cy: 'Gallwch roi hyd at %{count} nod' },
  upToWords: { en: 'You can enter up to %{count} words', cy: 'Gallwch roi hyd at %{count} gair' },
  noCharactersLeft: { en: 'You have 0 characters remaining', cy: 'Mae gennych 0 nod yn weddill' },
  noWordsLeft: { en: 'You have 0 words remaining', cy: 'Mae gennych 0 gair yn weddill' },
} as const satisfies Record<string, Words>

/** The parts of a date, with the words and widths govuk-frontend gives them. */
const dateParts = {
  day: { label: { en: 'Day', cy: 'Diwrnod' }, width: 2 },
  month: { label: { en: 'Month', cy: 'Mis' }, width: 2 },
  year: { label: { en: 'Year', cy: 'Blwyddyn' }, width: 4 },
} as const satisfies Record<string, { label: Words; width: number }>

type DatePart = keyof typeof dateParts

/**
 * What is left to write, for the script, which counts. After a number Welsh keeps the noun singular; only `gair`
 * changes, to `air` after two.
 */
const welshCounts = {
  charactersUnderLimitText: { other: 'Mae gennych %{count} nod yn weddill' },
  charactersOverLimitText: { other: 'Mae gennych %{count} nod yn ormod' },
  wordsUnderLimitText: { two: 'Mae gennych %{count} air yn weddill', other: 'Mae gennych %{count} gair yn weddill' },
  wordsOverLimitText: { two: 'Mae gennych %{count} air yn ormod', other: 'Mae gennych %{count} gair yn ormod' },
} as const

export type ErrorSummaryParams = OneOf<'titleText', 'titleHtml'> &
  Perhaps<'descriptionText', 'descriptionHtml'> &
  Extra & {
    errorList?: readonly (Content & { href?: string; attributes?: Attributes })[]
    disableAutoFocus?: boolean
  }

/** Everything that is wrong on the page, each linked to where it can be mended; it takes the focus. */
export function errorSummary(params: ErrorSummaryParams): Html {
  const { errorList = [] } = params
  const description = params.descriptionHtml ?? params.descriptionText
  const focus = given({ 'data-disable-auto-focus': params.disableAutoFocus?.toString() })
  return html`<div class="${names('govuk-error-summary', params.classes)}"${focus}${attributes(params.attributes)} data-module="govuk-error-summary">
  <div role="alert">
    <h2 class="govuk-error-summary__title">
      ${params.titleHtml ?? params.titleText}
    </h2>
    <div class="govuk-error-summary__body">
      ${description !== undefined && html`<p>${description}</p>`}
      ${
        errorList.length > 0 &&
        html`<ul class="govuk-list govuk-error-summary__list">${errorList.map(
          error =>
            html`<li>${error.href ? html`<a href="${error.href}"${attributes(error.attributes)}>${content(error)}</a>` : content(error)}</li>`,
        )}</ul>`
      }
    </div>
  </div>
</div>`
}

export type LabelParams = Content & Extra & { for?: string; isPageHeading?: boolean }

/** The name of a control; with `isPageHeading` it is the page's `<h1>` as well. */
export function label(params: LabelParams): Html {
  const inner = html`<label class="${names('govuk-label', params.classes)}"${attributes(params.attributes)}${given({ for: params.for })}>
  ${content(params)}
</label>`
  return params.isPageHeading ? html`<h1 class="govuk-label-wrapper">${inner}</h1>` : inner
}

export type HintParams = Perhaps<'text', 'html'> & Extra & { id?: string }

/** Help that stands between the label and the control. */
export function hint(params: HintParams): Html {
  return html`<div${given({ id: params.id })} class="${names('govuk-hint', params.classes)}"${attributes(params.attributes)}>
  ${content(params)}
</div>`
}

export type ErrorMessageParams = Content & Extra & Spoken & { id?: string; visuallyHiddenText?: string }

/** What is wrong with a control, read out after "Error:"; an empty `visuallyHiddenText` takes that word away. */
export function errorMessage(params: ErrorMessageParams): Html {
  const { id, visuallyHiddenText = words.error[params.language ?? 'en'] } = params
  const prefix = visuallyHiddenText && html`<span class="govuk-visually-hidden">${visuallyHiddenText}:</span> `
  return html`<p${given({ id })} class="${names('govuk-error-message', params.classes)}"${attributes(params.attributes)}>
  ${prefix}${content(params)}
</p>`
}

export type FieldsetParams = Extra & {
  legend?: Content & { classes?: string; isPageHeading?: boolean }
  describedBy?: string
  role?: string
  html?: Html
}

/** Controls that belong together, under the question they answer. */
export function fieldset(params: FieldsetParams): Html {
  const { legend, role, describedBy } = params
  const more = html`${given({ role, 'aria-describedby': describedBy })}${attributes(params.attributes)}`
  return html`<fieldset class="${names('govuk-fieldset', params.classes)}"${more}>
  ${legend && html`<legend class="${names('govuk-fieldset__legend', legend.classes)}">${legend.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${content(legend)}</h1>` : content(legend)}</legend>`}
  ${params.html}
</fieldset>`
}

/** What is said about a control besides its name. */
type Said = Spoken & { hint?: HintParams; errorMessage?: ErrorMessageParams }

/** Before and after the control, inside its form group. */
type AroundInput = Extra & { beforeInput?: Content; afterInput?: Content }
type AroundInputs = Extra & { beforeInputs?: Content; afterInputs?: Content }

/** What every single control takes. `id` is the name unless told. */
export type FieldParams = Extra &
  Said & {
    id?: string
    name: string
    label: Omit<LabelParams, 'for' | keyof Content> & Content
    formGroup?: AroundInput
    describedBy?: string
    disabled?: boolean
  }

/** The form group of one control: its label, hint and error, then the control, which is told its id and description. */
function field(params: FieldParams, control: (id: string, describedBy: string | undefined) => Html): Html {
  const id = params.id ?? params.name
  const said = sayings(id, params.describedBy, params)
  return formGroup(params, html`${label({ ...params.label, for: id })}${said.html}${control(id, said.describedBy)}`)
}

/** What every group of controls takes. A group that asks one question has a fieldset with that question as its legend. */
export type FieldGroupParams = Extra &
  Said & { fieldset?: Omit<FieldsetParams, 'html' | 'role'>; formGroup?: AroundInputs }

/** The form group of several controls: a legend, hint and error, then the controls, told what describes them. */
function fieldGroup(
  params: FieldGroupParams & { describedBy?: string; role?: string },
  idPrefix: string,
  controls: (describedBy: string | undefined) => Html,
): Html {
  const { fieldset: set, role } = params
  const said = sayings(idPrefix, set?.describedBy ?? params.describedBy, params)
  const inner = html`${said.html}${controls(said.describedBy)}`
  return formGroup(params, set ? fieldset({ ...set, role, describedBy: said.describedBy, html: inner }) : inner)
}

function formGroup({ errorMessage: error, formGroup: group = {} }: Said & { formGroup?: Extra }, inner: Html): Html {
  return html`<div class="${names('govuk-form-group', error && 'govuk-form-group--error', group.classes)}"${attributes(group.attributes)}>
  ${inner}
</div>`
}

/** The hint and error of the control or group with this id, and their ids in the order they are to be read out. */
function sayings(id: string, describedBy: string | undefined, said: Said): { html: Html; describedBy?: string } {
  const { hint: help, errorMessage: error, language } = said
  return {
    html: html`${help && hint({ ...help, id: `${id}-hint` })}${error && errorMessage({ language, ...error, id: `${id}-error` })}`,
    describedBy: names(describedBy, help && `${id}-hint`, error && `${id}-error`),
  }
}

export type InputAffix = Content & Extra

export type InputParams = FieldParams & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
  value?: string | number
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'none'
  autocomplete?: string
  autocapitalize?: string
  pattern?: string
  spellcheck?: boolean
  prefix?: InputAffix
  suffix?: InputAffix
  inputWrapper?: Extra
}

/** One line of text. */
export function input(params: InputParams): Html {
  return field(params, (id, describedBy) => inputWrapper(params, inputElement(params, id, describedBy)))
}

function inputElement(params: InputParams, id: string, describedBy: string | undefined): Html {
  const { type = 'text', name, value, disabled, autocomplete, autocapitalize, pattern, inputmode } = params
  const classes = names('govuk-input', params.classes, params.errorMessage && 'govuk-input--error')
  const optional = given({
    spellcheck: params.spellcheck?.toString(),
    value,
    disabled,
    'aria-describedby': describedBy,
    autocomplete,
    autocapitalize,
    pattern,
    inputmode,
  })
  return html`<input class="${classes}" id="${id}" name="${name}" type="${type}"${optional}${attributes(params.attributes)}>`
}

function inputWrapper(
  { prefix, suffix, formGroup: group = {}, inputWrapper: wrapper = {} }: InputParams,
  element: Html,
): Html {
  const { beforeInput, afterInput } = group
  if (!prefix && !suffix && !beforeInput && !afterInput) return element
  return html`<div class="${names('govuk-input__wrapper', wrapper.classes)}"${attributes(wrapper.attributes)}>
    ${beforeInput && content(beforeInput)}
    ${prefix && inputAffix('prefix', prefix)}
    ${element}
    ${suffix && inputAffix('suffix', suffix)}
    ${afterInput && content(afterInput)}
  </div>`
}

function inputAffix(place: 'prefix' | 'suffix', affix: InputAffix): Html {
  return html`<div class="${names(`govuk-input__${place}`, affix.classes)}" aria-hidden="true"${attributes(affix.attributes)}>${content(affix)}</div>`
}

export type FileUploadParams = FieldParams & {
  multiple?: boolean
  /** Brings it to life: files can be dropped on it. Its words are then asked for, in the language of the page. */
  javascript?: boolean
  wrapperClasses?: string
  wrapperAttributes?: Attributes
  chooseFilesButtonText?: string
  dropInstructionText?: string
  noFileChosenText?: string
  multipleFilesChosenText?: Plurals
  enteredDropZoneText?: string
  leftDropZoneText?: string
}

/** Choosing a file from the person's own device; its form is posted as `multipart/form-data`. */
export function fileUpload(params: FileUploadParams): Html {
  return field(params, (id, describedBy) => {
    const { name, disabled, multiple, formGroup: group = {} } = params
    const classes = names('govuk-file-upload', params.classes, params.errorMessage && 'govuk-file-upload--error')
    const optional = given({ disabled, multiple, 'aria-describedby': describedBy })
    const element = html`<input class="${classes}" id="${id}" name="${name}" type="file"${optional}${attributes(params.attributes)}>`
    return html`${group.beforeInput && content(group.beforeInput)}${params.javascript ? dropZone(params, element) : element}${group.afterInput && content(group.afterInput)}`
  })
}

function dropZone(params: FileUploadParams, element: Html): Html {
  const said = {
    'data-i18n.choose-files-button': params.chooseFilesButtonText,
    'data-i18n.no-file-chosen': params.noFileChosenText,
    ...Object.fromEntries(
      Object.entries(params.multipleFilesChosenText ?? {}).map(([count, text]) => [
        `data-i18n.multiple-files-chosen.${count}`,
        text,
      ]),
    ),
    'data-i18n.drop-instruction': params.dropInstructionText,
    'data-i18n.entered-drop-zone': params.enteredDropZoneText,
    'data-i18n.left-drop-zone': params.leftDropZoneText,
  }
  return html`<div class="${names('govuk-file-upload-wrapper', params.wrapperClasses)}" data-module="govuk-file-upload"${given(said)}${attributes(params.wrapperAttributes)}>
    ${element}
  </div>`
}

export type PasswordInputParams = FieldParams & {
  value?: string
  /** `current-password` unless told. */
  autocomplete?: string
  button?: { classes?: string }
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

/** A password, with a button that shows it. */
export function passwordInput(params: PasswordInputParams): Html {
  const { formGroup: group = {}, language = 'en', autocomplete = 'current-password' } = params
  return input({
    ...params,
    type: 'password',
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete,
    classes: names('govuk-password-input__input govuk-js-password-input-input', params.classes),
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    formGroup: {
      classes: names('govuk-password-input', group.classes),
      attributes: { 'data-module': 'govuk-password-input', ...passwordMessages(params, language), ...group.attributes },
      beforeInput: group.beforeInput,
      afterInput: { html: html`${showPassword(params, language)}${group.afterInput && content(group.afterInput)}` },
    },
  })
}

function showPassword(params: PasswordInputParams, language: Language): Html {
  return button({
    type: 'button',
    text: params.showPasswordText ?? words.showPassword[language],
    classes: names(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      params.button?.classes,
    ),
    attributes: {
      'aria-controls': params.id ?? params.name,
      'aria-label': params.showPasswordAriaLabelText ?? words.showPasswordAria[language],
      // The script shows it: without the script it could do nothing.
      hidden: { value: true, optional: true },
    },
  })
}

function passwordMessages(params: PasswordInputParams, language: Language): Attributes {
  return messages(language, {
    'show-password': [params.showPasswordText, words.showPassword],
    'hide-password': [params.hidePasswordText, words.hidePassword],
    'show-password-aria-label': [params.showPasswordAriaLabelText, words.showPasswordAria],
    'hide-password-aria-label': [params.hidePasswordAriaLabelText, words.hidePasswordAria],
    'password-shown-announcement': [params.passwordShownAnnouncementText, words.passwordShown],
    'password-hidden-announcement': [params.passwordHiddenAnnouncementText, words.passwordHidden],
  })
}

/** Words for govuk-frontend's script: those given, else ours when the page is not in English. */
function messages(language: Language | undefined, list: Record<string, [string | undefined, Words]>): Attributes {
  return Object.fromEntries(
    Object.entries(list).map(([key, [said, ours]]) => [
      `data-i18n.${key}`,
      { value: said ?? translated(ours, language), optional: true },
    ]),
  )
}

export type TextareaParams = FieldParams & {
  value?: string
  rows?: number
  spellcheck?: boolean
  autocomplete?: string
}

/** Several lines of text; 5 rows unless told. */
export function textarea(params: TextareaParams): Html {
  const { name, value, rows = 5, disabled, autocomplete, formGroup: group } = params
  const classes = names('govuk-textarea', params.errorMessage && 'govuk-textarea--error', params.classes)
  return field(params, (id, describedBy) => {
    const optional = given({
      spellcheck: params.spellcheck?.toString(),
      disabled,
      'aria-describedby': describedBy,
      autocomplete,
    })
    return around(
      group,
      html`<textarea class="${classes}" id="${id}" name="${name}" rows="${rows}"${optional}${attributes(params.attributes)}>${kept(value)}</textarea>`,
    )
  })
}

// HTML drops the first line end of a textarea: one that was typed needs another before it.
const kept = (value: string | undefined) => (value !== undefined && /^\r?\n/.test(value) ? `\n${value}` : value)

function around(group: AroundInput = {}, element: Html): Html {
  const { beforeInput, afterInput } = group
  return html`${beforeInput && content(beforeInput)}${element}${afterInput && content(afterInput)}`
}

/** Texts by the plural form of the language (`one`, `two`, `other`). */
export type Plurals = Readonly<Record<string, string>>

export type CharacterCountParams = TextareaParams & {
  maxlength?: number
  maxwords?: number
  /** The percentage of the limit from which the count is shown. */
  threshold?: number
  countType?: 'characters' | 'words'
  countMessage?: { classes?: string }
  textareaDescriptionText?: string
  charactersUnderLimitText?: Plurals
  charactersAtLimitText?: string
  charactersOverLimitText?: Plurals
  wordsUnderLimitText?: Plurals
  wordsAtLimitText?: string
  wordsOverLimitText?: Plurals
}

/** Several lines of text that say how much more may be written. */
export function characterCount(params: CharacterCountParams): Html {
  const { formGroup: group = {} } = params
  const id = params.id ?? params.name
  const message = hint({
    text: limitInWords(params),
    id: `${id}-info`,
    classes: names('govuk-character-count__message', params.countMessage?.classes),
  })
  return textarea({
    ...params,
    id,
    describedBy: `${id}-info`,
    classes: names('govuk-js-character-count', params.classes),
    formGroup: {
      classes: names('govuk-character-count', group.classes),
      attributes: { ...countAttributes(params), ...group.attributes },
      beforeInput: group.beforeInput,
      afterInput: { html: html`${message}${group.afterInput && content(group.afterInput)}` },
    },
  })
}

/** Without a limit here the script has one, and writes the sentence itself. */
function limitInWords(params: CharacterCountParams): string | undefined {
  const limit = params.maxwords ?? params.maxlength
  if (limit === undefined) return undefined
  const sentence = countsWords(params) ? words.upToWords : words.upToCharacters
  return (params.textareaDescriptionText ?? sentence[params.language ?? 'en']).replace('%{count}', String(limit))
}

function countsWords({ countType, maxwords }: CharacterCountParams): boolean {
  return countType === 'words' || (countType === undefined && maxwords !== undefined)
}

function countAttributes(params: CharacterCountParams): Attributes {
  const { maxlength, maxwords, threshold, language } = params
  const ours = language === 'cy' ? welshCounts : undefined
  const noLimit = maxlength === undefined && maxwords === undefined
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': { value: maxlength, optional: true },
    'data-maxwords': { value: maxwords, optional: true },
    'data-threshold': { value: threshold, optional: true },
    'data-count-type': { value: params.countType ?? (maxwords === undefined ? undefined : 'words'), optional: true },
    'data-i18n.textarea-description.other': { value: noLimit && params.textareaDescriptionText, optional: true },
    ...plurals('characters-under-limit', params.charactersUnderLimitText ?? ours?.charactersUnderLimitText),
    ...plurals('characters-over-limit', params.charactersOverLimitText ?? ours?.charactersOverLimitText),
    ...plurals('words-under-limit', params.wordsUnderLimitText ?? ours?.wordsUnderLimitText),
    ...plurals('words-over-limit', params.wordsOverLimitText ?? ours?.wordsOverLimitText),
    ...messages(language, {
      'characters-at-limit': [params.charactersAtLimitText, words.noCharactersLeft],
      'words-at-limit': [params.wordsAtLimitText, words.noWordsLeft],
    }),
  }
}

function plurals(key: string, forms: Plurals = {}): Attributes {
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [`data-i18n.${key}.${form}`, text]))
}

export type SelectItem = {
  text: string | number
  /** The text, unless told. */
  value?: string | number
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectParams = FieldParams & { items: Listed<SelectItem>; value?: string | number }

/** One of a list that opens; radios are easier to use wherever there is room for them. */
export function select(params: SelectParams): Html {
  const { name, items, value, disabled, formGroup: group } = params
  const classes = names('govuk-select', params.classes, params.errorMessage && 'govuk-select--error')
  return field(params, (id, describedBy) =>
    around(
      group,
      html`<select class="${classes}" id="${id}" name="${name}"${given({ disabled, 'aria-describedby': describedBy })}${attributes(params.attributes)}>
  ${items.map(item => item && selectOption(item, value))}
</select>`,
    ),
  )
}

function selectOption(item: SelectItem, chosen: string | number | undefined): Html {
  const { text, value, disabled } = item
  const selected = item.selected ?? (chosen !== undefined && String(value ?? text) === String(chosen))
  return html`<option${given({ value: value?.toString(), selected, disabled })}${attributes(item.attributes)}>${text}</option>`
}

/** Something to choose, or the word that stands between two of them ("or"). */
export type ChoiceItem = { divider: string } | Choice

type Choice = Content & {
  divider?: undefined
  value: string | number
  id?: string
  hint?: HintParams
  label?: Extra
  checked?: boolean
  disabled?: boolean
  /** Shown only while this is chosen. */
  conditional?: { html: Html }
  attributes?: Attributes
}

type CheckboxChoice = Choice & { name?: string; behaviour?: 'exclusive' }

/** A checkbox with the behaviour `exclusive` ("None of these") clears the others. */
export type CheckboxItem = { divider: string } | CheckboxChoice

export type RadiosParams = FieldGroupParams & {
  name: string
  idPrefix?: string
  items: Listed<ChoiceItem>
  value?: string | number
}

/** One of a few. */
export function radios(params: RadiosParams): Html {
  const { name, value, idPrefix = name } = params
  const chosen = value === undefined ? [] : [value]
  return fieldGroup(params, idPrefix, () => choices({ ...params, kind: 'radios', idPrefix, chosen }))
}

export type CheckboxesParams = FieldGroupParams & {
  name: string
  idPrefix?: string
  items: Listed<CheckboxItem>
  values?: readonly (string | number)[]
  describedBy?: string
}

/** Any of a few, or with one item a single thing to agree to. */
export function checkboxes(params: CheckboxesParams): Html {
  const { name, values: chosen = [], idPrefix = name } = params
  return fieldGroup(params, idPrefix, describedBy =>
    // Without a fieldset to carry it, the description belongs to each checkbox.
    choices({
      ...params,
      kind: 'checkboxes',
      idPrefix,
      chosen,
      describedBy: params.fieldset ? undefined : describedBy,
    }),
  )
}

type Choices = FieldGroupParams & {
  kind: 'radios' | 'checkboxes'
  name: string
  idPrefix: string
  items: Listed<CheckboxItem>
  chosen: readonly (string | number)[]
  describedBy?: string
}

function choices(params: Choices): Html {
  const { kind, idPrefix, items, formGroup: group = {} } = params
  return html`<div class="${names(`govuk-${kind}`, params.classes)}"${attributes(params.attributes)} data-module="govuk-${kind}">
  ${group.beforeInputs && content(group.beforeInputs)}
  ${items.map((item, at) => {
    if (!item) return undefined
    if (item.divider !== undefined) return html`<div class="govuk-${kind}__divider">${item.divider}</div>`
    // The first has no number, so that an error summary can link to the group by its name.
    return choice(params, item, item.id ?? (at === 0 ? idPrefix : `${idPrefix}-${at + 1}`))
  })}
  ${group.afterInputs && content(group.afterInputs)}
</div>`
}

function choice(params: Choices, item: CheckboxChoice, id: string): Html {
  const { kind, chosen } = params
  const { hint: help, conditional, disabled, behaviour } = item
  const checked = item.checked ?? chosen.some(value => String(value) === String(item.value))
  const hintId = help && `${id}-item-hint`
  const more = given({
    checked,
    disabled,
    'data-aria-controls': conditional?.html && `conditional-${id}`,
    'data-behaviour': behaviour,
    'aria-describedby': names(params.describedBy, hintId),
  })
  return html`<div class="govuk-${kind}__item">
    <input class="govuk-${kind}__input" id="${id}" name="${item.name ?? params.name}" type="${kind === 'radios' ? 'radio' : 'checkbox'}" value="${item.value}"${more}${attributes(item.attributes)}>
    ${label({ html: html`${content(item)}`, for: id, classes: names(`govuk-${kind}__label`, item.label?.classes), attributes: item.label?.attributes })}
    ${help && hint({ ...help, id: hintId, classes: names(`govuk-${kind}__hint`, help.classes) })}
  </div>
  ${conditional?.html && html`<div class="${names(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}" id="conditional-${id}">${conditional.html}</div>`}`
}

export type DateInputItem = {
  name?: string
  /** The name with a capital letter, unless told. */
  label?: string
  id?: string
  value?: string | number
  /** This part is wrong; `false`: it is not, whatever is wrong with the date. */
  error?: boolean
  classes?: string
  autocomplete?: string
  inputmode?: InputParams['inputmode']
  pattern?: string
  attributes?: Attributes
}

export type DateInputParams = FieldGroupParams & {
  id: string
  namePrefix?: string
  /** `false` leaves that part out. */
  day?: DateInputItem | false
  month?: DateInputItem | false
  year?: DateInputItem | false
  /** Other parts than day, month and year, or in another order. */
  items?: Listed<DateInputItem>
  /** What was typed, by the names of the inputs with their prefix. */
  values?: Readonly<Record<string, string | number | undefined>>
}

/** A date in separate parts, typed as the person knows it. */
export function dateInput(params: DateInputParams): Html {
  const { id, items = [], formGroup: group = {} } = params
  const parts = dateItems(params)
  const shown = items.length > 0 ? items : Object.values(parts)
  const someFlawed = shown.some(item => item && isFlawed(item))
  // Screen readers leave the description of a fieldset of text inputs out unless it has this role.
  return fieldGroup({ ...params, role: 'group' }, id, () => {
    return html`<div class="${names('govuk-date-input', params.classes)}"${attributes(params.attributes)} id="${id}">
  ${group.beforeInputs && content(group.beforeInputs)}
  ${shown.map(item => item && html`<div class="govuk-date-input__item">${dateItem(params, item, partOf(item, parts), someFlawed)}</div>`)}
  ${group.afterInputs && content(group.afterInputs)}
</div>`
  })
}

type DateItems = Record<DatePart, DateInputItem | false>

function dateItems({ day = {}, month = {}, year = {} }: DateInputParams): DateItems {
  return { day, month, year }
}

/** The part of the date an input asks for, known by its name; `undefined` when the name says nothing. */
function partOf(item: DateInputItem, parts: DateItems): DatePart | undefined {
  return (Object.keys(dateParts) as DatePart[]).find(part => {
    const own = parts[part]
    return item === own || (item.name !== undefined && (item.name === part || (own && item.name === own.name)))
  })
}

function dateItem(params: DateInputParams, item: DateInputItem, part: DatePart | undefined, someFlawed: boolean): Html {
  const { namePrefix, values = {}, language = 'en' } = params
  const own = part && params[part]
  const name = item.name ?? part ?? ''
  const fullName = namePrefix ? `${namePrefix}-${name}` : name
  // A message about the date as a whole marks every part, unless some part is marked as the wrong one.
  const flawed = isFlawed(item) || (item.error !== false && params.errorMessage && !someFlawed)
  const sized = item.classes?.includes('govuk-input--width-')
  return input({
    label: { text: item.label ?? partInWords(name, part, language), classes: 'govuk-date-input__label' },
    id: item.id ?? `${params.id}-${name}`,
    name: fullName,
    classes: names(
      'govuk-date-input__input',
      flawed && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
      !sized && `govuk-input--width-${part ? dateParts[part].width : 2}`,
      item.classes,
    ),
    value: item.value ?? (own ? own.value : undefined) ?? values[fullName],
    inputmode: item.inputmode ?? 'numeric',
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    attributes: item.attributes,
  })
}

function isFlawed({ error, classes }: DateInputItem): boolean {
  return error || classes?.includes('govuk-input--error') || false
}

function partInWords(name: string, part: DatePart | undefined, language: Language): string {
  if (part && (language !== 'en' || name === part)) return dateParts[part].label[language]
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}
