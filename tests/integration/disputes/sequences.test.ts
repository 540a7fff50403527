import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountId, openDisputeWorld } from './dispute-world';

/** What there is to know of one account and its cases, kept beside the real store. */
interface Model {
  open: 'no' | 'new' | 'referred';
  managed: boolean;
  closed: number;
}

/** Each act, and what it makes of the model; null where it must be refused. */
const acts = {
  open: ({ open, ...model }: Model): Model | null => (open === 'no' ? { ...model, open: 'new' } : null),
  note: (model: Model): Model | null => (model.open === 'no' ? null : model),
  refer: (model: Model): Model | null => (model.open === 'new' ? { ...model, open: 'referred' } : null),
  rightful: (model: Model): Model | null =>
    model.open === 'no' ? null : { ...model, open: 'no', closed: model.closed + 1 },
  release: (model: Model): Model | null =>
    model.open === 'no' ? null : { open: 'no', managed: false, closed: model.closed + 1 },
  close: (model: Model): Model | null =>
    model.open === 'referred' ? { ...model, open: 'no', closed: model.closed + 1 } : null,
} as const;
type Act = keyof typeof acts;
const names = Object.keys(acts) as Act[];

it('whatever is done in whatever order, an account and its cases are as the model says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 14 }),
      async (sequence) => {
        const world = await openDisputeWorld();
        try {
          let model: Model = { open: 'no', managed: true, closed: 0 };
          let of = { organizationId: world.organizationId, disputeId: '' };
          const because = { because: 'As the sequence says' };
          const perform: Readonly<Record<Act, () => Promise<unknown>>> = {
            open: async () => {
              of = await world.openCase();
            },
            note: () => world.client.disputes.addNote({ ...of, words: 'As the sequence says' }),
            refer: () => world.client.disputes.refer({ ...of, ...because }),
            rightful: () => world.client.disputes.decideRightful({ ...of, ...because }),
            release: () => world.client.disputes.release({ ...of, ...because }),
            close: () => world.client.disputes.close({ ...of, ...because }),
          };
          for (const act of sequence) {
            const next = acts[act](model);
            const done = await perform[act]().then(
              () => true,
              () => false,
            );
            expect({ act, done }).toEqual({ act, done: next !== null });
            model = next ?? model;
            expect(await standing()).toEqual(model);
          }

          async function standing(): Promise<Model> {
            const account = { organizationId: world.organizationId, accountId };
            const { open, closed } = await world.client.disputes.ofAccount(account);
            const { kind } = await world.client.accounts.get(account);
            return {
              open: open === null ? 'no' : open.referred ? 'referred' : 'new',
              managed: kind === 'managed',
              closed,
            };
          }
        } finally {
          await world.remove();
        }
      },
    ),
    { numRuns: 10 },
  );
});
