import type { OrganizationId } from '../../../../shared/domain/ids';
import { sampleAdmin } from '../../../../shared/domain/sample/cast';
import { makeSampleOrganization } from '../../../../shared/domain/sample/sample-organization';
import type { AuditTrail } from '../../audit/audit-trail';
import type { Change } from '../../change';
import type { Clock } from '../../ports/clock';
import { emptyStore } from '../../store/empty-store';
import type { Store } from '../../store/open-store';
import { stepsOf } from './past';
import { isFilled, markFilled } from './queries';

const seed = 'claimdesk sample';

/** Looks after the sample store; the core of the own store has none. */
export interface SampleKeeper {
  /** Makes the sample where there is none yet, or only a part of one. */
  fill(): Promise<void>;
  /**
   * Throws away everything in the store and makes the sample anew, as of now.
   * @returns the id of the sample organization
   */
  reset(): Promise<OrganizationId>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly auditTrail: AuditTrail;
  /** A change of another instant and by somebody else: the sample has a past. */
  readonly changeAt: (at: number, operator: string) => Change;
}

export function createSampleKeeper({ store, clock, auditTrail, changeAt }: Parts): SampleKeeper {
  async function reset(): Promise<OrganizationId> {
    const now = clock.now();
    const present = changeAt(now, sampleAdmin);
    const empty = { title: 'Empty the sample', wait: 'brief' } as const;
    await present(empty, async () => emptyStore(store));
    const sample = makeSampleOrganization(seed, now);
    for (const { at, title, work } of stepsOf(sample)) {
      await changeAt(at, sampleAdmin)({ title, wait: 'patient' }, work);
    }
    await present({ title: 'Finish the sample', wait: 'patient' }, ({ write }) => markFilled(write));
    await auditTrail.anchorHead();
    return sample.id;
  }

  return {
    reset,
    async fill() {
      if (!(await isFilled(store.reader))) await reset();
    },
  };
}
