import { defineConfig } from 'vite';

/** Bundles the benchmarks for Node; the product's own code is measured as it stands, not as it was last built. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'out/bench',
    target: 'node24',
    rolldownOptions: {
      input: { main: 'bench/main.ts', 'core-process': 'bench/core-process.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
  // Plain JSON, which Node loads only with an import attribute.
  ssr: { noExternal: ['email-providers'] },
});
