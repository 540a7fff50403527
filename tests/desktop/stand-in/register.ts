import { registerHooks } from 'node:module';

/**
 * Lets the built desktop host run in plain Node: whoever imports `electron` gets the stand-in. Its own files are
 * loaded as TypeScript, so their relative imports get the ending that Node wants.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return next(new URL('./electron.ts', import.meta.url).href, context);
    const isOurs =
      context.parentURL?.startsWith(new URL('.', import.meta.url).href) && specifier.startsWith('./');
    return next(isOurs ? `${specifier}.ts` : specifier, context);
  },
});
await import('./answer-evaluations');
