/**
 * Starts the program. A Node that runs TypeScript by itself (22.18 and later) is left to it: that takes half the time, and
 * a page a third less, than what an older Node has through tsx, which gives every function its name as it is made.
 */
import * as modules from 'node:module'

if (process.features.typescript) loadQuickly()
else await import('tsx')
await import('./main.ts')

/**
 * Finds modules without looking them up: a relative import names its file, and a package is the same for all of us. Left
 * to itself Node 24 reads a package's whole package.json again for each module it loads, and for each import of it;
 * drizzle-orm's has 180 kB, and reading it over and over takes longer than all the rest.
 */
function loadQuickly() {
  modules.enableCompileCache?.()
  const packages = new Map()
  modules.registerHooks?.({
    resolve(specifier, context, next) {
      const from = context.parentURL ?? ''
      const isOurs = !from.includes('/node_modules/')
      const format = /^\.\.?\//.test(specifier) ? formatOf(specifier, from) : undefined
      if (format) return { url: new URL(specifier, from).href, format, shortCircuit: true }
      if (!isOurs || !/^@?\w/.test(specifier)) return next(specifier, context)
      const found = packages.get(specifier) ?? { ...next(specifier, context), shortCircuit: true }
      packages.set(specifier, found)
      return found
    },
  })
}

/** Undefined where the name alone does not say it. */
function formatOf(specifier, from) {
  if (specifier.endsWith('.ts')) return 'module-typescript'
  return from.includes('/node_modules/drizzle-orm/') && specifier.endsWith('.js') ? 'module' : undefined
}
