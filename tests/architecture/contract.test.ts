import { describe, expect, it } from 'vitest';
import { router } from '../../electron/core/router';
import { procedures } from '../support/procedures';
import { sourceFiles } from './source-files';

const tests = sourceFiles
  .filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
  .map(({ text }) => text.replace(/\s+/g, ''));

describe('every procedure of the contract', () => {
  it('has a handler', () => {
    const unanswered = procedures.filter(({ path }) => {
      let handler: unknown = router;
      for (const name of path) handler = Reflect.get(Object(handler), name);
      return handler === undefined;
    });
    expect(unanswered.map(({ name }) => name)).toEqual([]);
  });

  it('is called by its name in a test', () => {
    // A test may hold on to a branch first: `const { plans } = client.claims` and then `plans.list(…)`.
    const isCalled = ({ path }: { path: readonly string[] }) => {
      const call = `${path.slice(-2).join('.')}(`;
      return tests.some((text) => text.includes(call));
    };
    const untested = procedures.filter((procedure) => !isCalled(procedure));
    expect(untested.map(({ name }) => name)).toEqual([]);
  });
});
