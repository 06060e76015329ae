/** The names of files that people send, made fit to keep and to show. */

/**
 * The last part of a path, without what cannot be seen, what steers the direction of reading, and what file systems do not
 * take. Letters of any language stay. It ends as the file's content says (`extension`), whatever it called itself.
 */
export function cleanName(typed: string, extension?: string): string {
  const last = typed.split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*%]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
  if (extension === undefined) return shortened(seen) || 'file'
  const stem = seen.replace(/(\.[a-z0-9]{1,5})+$/i, '')
  return `${shortened(stem) || 'file'}.${extension}`
}

const longest = 80
const shortened = (name: string) => [...name].slice(0, longest).join('').trim()
