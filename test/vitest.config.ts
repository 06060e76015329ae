/**
 * How vitest runs our tests: everything that needs no browser first, two files at a time, then the browser tests one file
 * at a time, because a Chromium beside two test files is more than two cores can serve within a test's time limit.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A forgotten `test.only` would hide every other test of its file.
    allowOnly: false,
    // The story of a month is told before some files, beside another file on the same two cores.
    hookTimeout: 120_000,
    // Files share what they import: reading the program anew for each of them took longer than all of their tests.
    isolate: false,
    globalSetup: 'test/support/database.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'pages and rules',
          include: ['test/*.test.ts'],
          exclude: ['test/*.browser.test.ts'],
          maxWorkers: 2,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/*.browser.test.ts'],
          maxWorkers: 1,
          testTimeout: 480_000,
          // Two interviews are held at once: each waits for its browser half of the time.
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
