/** The files of a form, looked at: those to keep, or what to say beside the box. */
import type { Reader, Request } from '../http/context.ts'
import { filesOf } from '../http/files.ts'
import type { FieldErrors } from '../http/forms.ts'
import type { Language } from '../lib/language.ts'
import { tooMuchInADay } from './daily.ts'
import { type CheckedFile, checkFiles } from './evidence.ts'

export type Posted = {
  files: CheckedFile[]
  errors: FieldErrors
  /** Something was chosen: a page that comes back asks for it again, because a browser does not keep it. */
  anySent: boolean
}

/** The files chosen in the box `field`, with the messages in the reader's language; all the refused ones are named. */
export async function postedFiles(c: Request, language: Language, field = 'files'): Promise<Posted> {
  const sent = await filesOf(c, field)
  const reader = c.var.reader as Reader | undefined
  const bytes = sent.reduce((total, one) => total + one.bytes.length, 0)
  const tooMuch = reader && (await tooMuchInADay(c.var.db, reader.claimantId, c.var.now, bytes))
  if (tooMuch) return { files: [], errors: [{ field, message: tooMuch[language] }], anySent: sent.length > 0 }
  const checked = await checkFiles(c.var.config, sent)
  const anySent = sent.length > 0
  if ('files' in checked) return { files: checked.files, errors: [], anySent }
  const message = checked.refused.map(words => words[language]).join('. ')
  c.var.log.info({ filesRefused: checked.refused.length })
  return { files: [], errors: [{ field, message }], anySent }
}
