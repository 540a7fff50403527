import { ORPCError } from '@orpc/client';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonErrors } from '../../../shared/contract/errors';
import { fittingInput, type KnownValues } from '../../support/fitting-input';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts, addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';
import { type Procedure, procedures } from '../../support/procedures';

const declared = Object.keys(commonErrors).filter((code) => code !== 'INTERNAL');
const runs = 20;
let test: TestCore;
let known: KnownValues;
let logged: string[];

beforeAll(async () => {
  logged = [];
  const log = {
    warn: () => {},
    error: (message: string, cause?: unknown) => logged.push(`${message.replace(/ \(.*/, '')}: ${cause}`),
  };
  test = await openTestCore({ ports: { log } });
  const { id: organizationId } = await test.client.organizations.create({ name: 'Acme' });
  await addAccounts(test.core, organizationId, 5);
  const domainId = await addVerifiedDomain(test.core, organizationId, 'example.com');
  await addOpenClaim(test.core, organizationId, domainId, 'account-1');
  known = { organizationId: [organizationId], domainId: [domainId], accountId: ['account-0', 'account-1'] };
});
afterAll(() => test.remove());

/** How long the first report of a stream is waited for; one may report only what happens later, and never end. */
const listen = 100;

/** @returns `answered`, or the code of the error */
async function outcomeOf({ path, kind }: Procedure, input: unknown): Promise<string> {
  let call: unknown = test.client;
  for (const name of path) call = Reflect.get(Object(call), name);
  if (typeof call !== 'function') throw new Error(`${path.join('.')} cannot be called`);
  const stop = new AbortController();
  const timer = kind === 'stream' ? setTimeout(() => stop.abort(), listen) : undefined;
  try {
    const answer: unknown = await call(input, { signal: stop.signal });
    if (kind === 'stream') await firstOf(answer);
    return 'answered';
  } catch (error) {
    if (error instanceof ORPCError) return error.code;
    if (stop.signal.aborted) return 'answered';
    throw error;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function firstOf(stream: unknown): Promise<void> {
  if (typeof stream === 'object' && stream !== null && Symbol.asyncIterator in stream) {
    await (stream as AsyncIterableIterator<unknown>).next();
  }
}

async function expectDeclared(
  procedure: Procedure,
  input: unknown,
  answers: readonly string[],
): Promise<void> {
  const outcome = await outcomeOf(procedure, input);
  const told = outcome === 'INTERNAL' ? logged.at(-1) : outcome;
  expect([...answers, ...declared]).toContain(told);
}

const hostileText = fc.constantFrom(
  '',
  '\0',
  '\ud800',
  "'; DROP TABLE accounts; --",
  '%_\\',
  '../../../etc/passwd',
  '__proto__',
  '=cmd()',
  '\u202e\u200f',
  '9'.repeat(400),
  'a'.repeat(100_000),
);
const hostileValue = fc.oneof(
  hostileText,
  fc.constantFrom(
    null,
    undefined,
    true,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    1e308,
    10n,
    new Date(0),
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 3 }),
);

/** Input of the right shape in which some members were put wrong, left out or added. */
function spoilt(fits: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(fits, fc.nat(), hostileValue, hostileText).map(([input, at, value, name]) => {
    if (typeof input !== 'object' || input === null) return value;
    const names = [...Object.keys(input), name || 'more'];
    return { ...input, [names[at % names.length] ?? name]: value };
  });
}

describe.each(procedures)('$name ($kind)', (procedure) => {
  const fits = () => (procedure.input ? fittingInput(procedure.input, known) : fc.constant(undefined));

  it('answers input of its shape, or says by a declared error why not', async () => {
    const cases = fc.asyncProperty(fits(), (input) => expectDeclared(procedure, input, ['answered']));
    await fc.assert(cases, { numRuns: runs });
  });

  it('takes hostile input without harm', async () => {
    // BAD_REQUEST is the transport's own word for a frame it will not even unpack (a path over `__proto__`).
    const cases = fc.asyncProperty(fc.oneof(hostileValue, spoilt(fits())), (input) =>
      expectDeclared(procedure, input, ['answered', 'BAD_REQUEST']),
    );
    await fc.assert(cases, { numRuns: runs });
  });

  it.runIf(procedure.input)('refuses input of another shape', async () => {
    for (const input of [undefined, null, 7, 'text', [], { __proto__: null, surprise: true }]) {
      expect(await outcomeOf(procedure, input)).toBe('BAD_INPUT');
    }
  });
});

describe('after all of it', () => {
  it('the core still answers, and the audit trail is whole', async () => {
    let verdict: unknown;
    for await (const report of await test.client.audit.verify()) verdict = report;
    expect(verdict).toMatchObject({ kind: 'intact' });
  });

  it('nothing has gone wrong unseen', () => {
    expect([...new Set(logged)]).toEqual([]);
  });
});
