import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Core } from '../../electron/core/core';
import type { contract } from '../../shared/contract/contract';
import { DomainId, OrganizationId } from '../../shared/domain/ids';
import { isEnded } from '../../shared/domain/jobs/job';
import { addBenchDomain, benchDomainId } from './bench-domain';
import { benchOrganization } from './populate';

/** Runs claim plans over the real transport. */
export async function claimsBench(core: Core, accounts: number) {
  addBenchDomain(core.context.store, accounts);
  const { port1, port2 } = new MessageChannel();
  core.serve(port2);
  port1.start();
  const client: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: port1 }));
  const organizationId = OrganizationId.parse(benchOrganization);
  const domainId = DomainId.parse(benchDomainId);
  const jobs = core.context.jobs;

  async function finished(jobId: string): Promise<void> {
    for (;;) {
      const job = await jobs.get(jobId);
      if (job.state === 'done') return;
      if (isEnded(job.state)) throw new Error(`The job ended as ${job.state}: ${job.error}`);
      await setTimeout(2);
    }
  }

  return {
    close: () => port1.close(),
    /** Makes and evaluates a plan; the answer runs it to its end. */
    async prepare(kind: 'claim' | 'unclaim'): Promise<() => Promise<void>> {
      const scope = { kind: 'all', mode: 'all' } as const;
      const { planId } = await client.claims.plans.create({
        organizationId,
        domainId,
        kind,
        name: 'Bench',
        scope,
      });
      const { totals } = await client.claims.plans.evaluate({ organizationId, planId });
      if (totals?.ready !== accounts)
        throw new Error(`The plan holds ${totals?.ready} accounts, not ${accounts}`);
      return async () => {
        const { jobId } = await client.claims.plans.run({ organizationId, planId, ready: totals.ready });
        await finished(jobId);
      };
    },
  };
}
