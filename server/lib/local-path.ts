/** Addresses of this service, told from addresses of any other. */

/** The path and query, when they are of this service; else `undefined`, so that nobody is ever sent to another site. */
export function localPath(path: string | undefined): string | undefined {
  const here = 'http://here.invalid'
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return undefined
  const { origin, pathname, search } = new URL(path, here)
  // A path that begins with two slashes is read as another site's name.
  return origin === here && !pathname.startsWith('//') ? pathname + search : undefined
}
