import type { Reader } from '../store/access';
import { type ChainedFields, genesisHash, type PersonalFields } from './chain';

/** An event as the chain sees it. */
export interface ChainedEvent extends ChainedFields, PersonalFields {
  /** Null once the personal fields were erased. */
  readonly salt: string | null;
  readonly detailsDigest: string;
  readonly hash: string;
}

/** Length and last hash of the chain; the genesis hash while it is empty. */
export interface ChainHead {
  readonly instanceId: string;
  readonly count: number;
  readonly head: string;
}

export async function readHead(read: Reader): Promise<ChainHead> {
  const chain = await read.selectFrom('audit_chain').select('instance_id').executeTakeFirst();
  const instanceId = chain?.instance_id ?? '';
  const last = await read
    .selectFrom('audit_events')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { instanceId, count: last?.seq ?? 0, head: last?.hash ?? genesisHash(instanceId) };
}

/** @returns the hash of one event; the genesis hash for seq 0; undefined where the event is missing */
export async function readHashAt(read: Reader, seq: number, instanceId: string): Promise<string | undefined> {
  if (seq === 0) return genesisHash(instanceId);
  const row = await read.selectFrom('audit_events').select('hash').where('seq', '=', seq).executeTakeFirst();
  return row?.hash;
}

/** The next events of the chain, oldest first. */
export async function readChain(
  read: Reader,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<readonly ChainedEvent[]> {
  return read
    .selectFrom('audit_events')
    .select([
      'seq',
      'at',
      'organization_id as organizationId',
      'operator',
      'action',
      'outcome',
      'subject_type as subjectType',
      'subject_id as subjectId',
      'job_id as jobId',
      'subject_label as subjectLabel',
      'reason',
      'before',
      'after',
      'salt',
      'details_digest as detailsDigest',
      'hash',
    ])
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(limit)
    .execute();
}
