import { setTimeout } from 'node:timers/promises';
import type { Resolver } from '../ports/resolver';
import { writeServer } from './dns-resolver';

/** The most questions put to one server in a second. */
export const mostPerSecond = 20;

/** Keeps the questions to each server apart, so that a thousand domains do not look like an attack on it. */
export function createPacedResolver(
  resolver: Resolver,
  sleep: (milliseconds: number) => Promise<unknown> = setTimeout,
): Resolver {
  const free = new Map<string, number>();
  return {
    ...resolver,
    async ask(server, name, type, signal) {
      const key = writeServer(server);
      const now = performance.now();
      const turn = Math.max(now, free.get(key) ?? now);
      free.set(key, turn + 1000 / mostPerSecond);
      if (turn > now) await sleep(turn - now);
      return resolver.ask(server, name, type, signal);
    },
  };
}
