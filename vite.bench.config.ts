import { defineConfig } from 'vite';

/** Bundles the benchmarks for Node; the product's own code is measured as it stands, not as it was last built. */
export default defineConfig({
  build: { ssr: 'bench/main.ts', outDir: 'out/bench', target: 'node24' },
  // Plain JSON, which Node loads only with an import attribute.
  ssr: { noExternal: ['email-providers'] },
});
