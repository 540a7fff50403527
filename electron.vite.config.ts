import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { NONCE_PLACEHOLDER } from './electron/host/nonce';

const root = import.meta.dirname;

/** The build script builds beside the last build and puts the new one in its place when it is whole. */
const out = (folder: string) => resolve(root, process.env['CLAIMDESK_OUT'] ?? 'out', folder);

/**
 * One build for every host. Main, worker and browser host share chunks, so they are entries of one build
 * whose folder is the whole output; it runs first and empties that folder for the two builds after it.
 * Packages named in `dependencies` stay outside the bundles of Node code (better-sqlite3 loads a binary).
 */
export default defineConfig({
  main: {
    build: {
      outDir: out('.'),
      emptyOutDir: true,
      sourcemap: true,
      // Plain JSON, which Node loads only with an import attribute.
      externalizeDeps: { exclude: ['email-providers'] },
      rolldownOptions: {
        input: {
          'main/main': resolve(root, 'electron/main/main.ts'),
          'core/worker': resolve(root, 'electron/core/worker.ts'),
          'browser-host/browser-host': resolve(root, 'electron/browser-host/browser-host.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can load nothing but itself: one CommonJS file with all it needs inside.
      externalizeDeps: false,
      outDir: out('preload'),
      emptyOutDir: true,
      rolldownOptions: {
        input: resolve(root, 'electron/preload/preload.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    // Each host puts a fresh value in its place whenever it serves the page.
    html: { cspNonce: NONCE_PLACEHOLDER },
    build: {
      outDir: out('renderer'),
      emptyOutDir: true,
      minify: true,
      // Loaded from this machine, not over a network.
      chunkSizeWarningLimit: 4000,
      // A font or picture inside the style sheet would need `data:` in the content policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
