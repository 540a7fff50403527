import { EventPublisher } from '@orpc/server';
import type { DomainNews } from '../../../../shared/contract/domains';
import { DomainId } from '../../../../shared/domain/ids';
import type { CoreContext } from '../../call-context';
import { readSettings } from '../../settings/settings-queries';
import type { Unit } from '../../unit';
import { latestCheck } from './check-queries';
import { look, resolversOf, type Subject } from './look';
import { domainRowById } from './queries';
import { createSchedule } from './schedule';
import { type Settled, settle } from './settle';
import { tokenRows } from './token-queries';

/** What checking domains needs of the core. */
export type CheckParts = Pick<CoreContext, 'read' | 'transact' | 'ports' | 'options' | 'services'>;

type Change = (work: (unit: Unit) => Promise<Settled | null>) => Promise<Settled | null>;

/** Checks of domains: asked for, or by schedule while the core is open. */
export interface DomainChecks {
  /**
   * Looks for the proof of one domain and moves it on.
   * @param asked whether somebody asked for it; otherwise the schedule does
   * @param change the transaction to settle in
   * @returns null when the domain is gone
   */
  check(domainId: string, asked: boolean, change: Change): Promise<Settled | null>;
  /** What checks find in one organization, until the signal aborts. */
  watch(organizationId: string, signal: AbortSignal | undefined): AsyncGenerator<DomainNews>;
  /** Checks every domain whose time has come, and resolves when all are done. */
  runDue(): Promise<void>;
  /** Starts the schedule. */
  start(): void;
  /** Ends the schedule and whatever it has under way. */
  stop(): Promise<void>;
}

export function createDomainChecks({ read, transact, ports, options, services }: CheckParts): DomainChecks {
  const news = new EventPublisher<Record<string, DomainNews>>();
  const stopping = new AbortController();
  const lookAt = async (domainId: string, resolvers: readonly { address: string; operator: string }[]) => {
    const subject = await subjectOf(read, domainId);
    const tools = {
      ports,
      resolvers: resolversOf(options.resolvers, resolvers),
      allowPrivateAddresses: options.allowPrivateAddresses,
      signal: stopping.signal,
    };
    return subject ? look(subject, tools) : null;
  };
  const check: DomainChecks['check'] = async (domainId, asked, change) => {
    const { resolvers, graceDays } = await readSettings(read);
    const evidence = await lookAt(domainId, resolvers);
    // A look that was cut short by closing says nothing.
    if (evidence === null || stopping.signal.aborted) return null;
    const settled = await change((unit) =>
      settle(unit, { domainId, evidence, graceDays, asked }, services.claims),
    );
    if (settled) news.publish(settled.row.organization_id, newsOf(settled, ports.clock.now()));
    return settled;
  };
  const bySchedule: Change = (work) => transact({ title: 'A check of a domain', wait: 'patient' }, work);
  const schedule = createSchedule({ read, transact, ports, check: (id) => check(id, false, bySchedule) });
  return {
    check,
    watch: (organizationId, signal) => news.subscribe(organizationId, { signal }),
    runDue: schedule.runDue,
    start: schedule.start,
    async stop() {
      stopping.abort();
      await schedule.stop();
    },
  };
}

async function subjectOf(read: CheckParts['read'], domainId: string): Promise<Subject | null> {
  const row = await domainRowById(read, domainId);
  if (!row || row.state === 'removed') return null;
  const tokens = await tokenRows(read, domainId);
  const before = {
    'dns-txt': await latestCheck(read, domainId, 'dns-txt'),
    'https-file': await latestCheck(read, domainId, 'https-file'),
  };
  return { row, tokens, before };
}

function newsOf({ row, turn }: Settled, at: number): DomainNews {
  return { domainId: DomainId.parse(row.id), unicodeName: row.unicode_name, state: row.state, turn, at };
}
