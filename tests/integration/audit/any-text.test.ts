import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecordedChain, type RecordedChain } from '../../support/recorded-chain';

let chain: RecordedChain;
beforeAll(() => {
  chain = openRecordedChain();
});
afterAll(() => chain.remove());

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\ud800', 'a\udfff', '\u2028', '"\\'),
);

describe('whatever stands in an event', () => {
  it('it verifies after it was stored', async () => {
    const entries = fc.record({
      organizationId: fc.option(text),
      action: fc.constant('settings.change'),
      subject: fc.record({ type: fc.constant('account'), id: fc.option(text), label: fc.option(text) }),
      reason: fc.option(text),
      before: fc.option(fc.jsonValue()),
      after: fc.dictionary(text, text),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entries, { minLength: 1, maxLength: 5 }), fc.nat(), async (events, at) => {
        await chain.record(events, at);
        expect(await chain.verdictAfter()).toMatchObject({ kind: 'intact' });
      }),
      { numRuns: 100 },
    );
  });
});
