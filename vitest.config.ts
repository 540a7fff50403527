import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their file; what crosses folders is in tests/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,bench}/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          // The rules of the tree read every file of it.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/hosts/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosts',
          globalSetup: './tests/support/build-first.ts',
          include: ['tests/integration/hosts/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'desktop',
          globalSetup: './tests/support/build-first.ts',
          include: ['tests/desktop/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
