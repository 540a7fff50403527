import { hash } from 'node:crypto';

/** Stands at the front of every hash, so that a hash made for something else never fits here. */
const chainName = 'claimdesk-audit-v1';

/** What the chain covers openly: ids and words of the product, nothing that must ever be erased. */
export interface ChainedFields {
  readonly seq: number;
  readonly at: number;
  readonly organizationId: string | null;
  readonly operator: string;
  readonly action: string;
  readonly outcome: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly jobId: string | null;
}

/** What may name a person. `before` and `after` are canonical JSON texts. */
export interface PersonalFields {
  readonly subjectLabel: string | null;
  readonly reason: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The value before the first event. It binds the chain to one store: the events of another one do not fit.
 * @param instanceId random id made with the store
 */
export function genesisHash(instanceId: string): string {
  return hash('sha256', `${chainName}\ngenesis\n${instanceId}`);
}

/**
 * Digest of the personal fields. The chain covers only this, so the fields and the salt can be erased (rule L2)
 * without breaking it; without the salt nobody can guess an address back from the digest.
 * @param salt 32 hexadecimal digits, drawn for this event alone
 * @returns 64 hexadecimal digits
 */
export function detailsDigest(salt: string, { subjectLabel, reason, before, after }: PersonalFields): string {
  // Written out instead of through canonicalJson: this runs for each of millions of events, and the members are
  // already in order and canonical.
  const details =
    `{"after":${after ?? 'null'},"before":${before ?? 'null'},` +
    `"reason":${text(reason)},"subjectLabel":${text(subjectLabel)}}`;
  return hash('sha256', salt + details);
}

/**
 * Hash of one event: name of the chain, seq, hash of the event before, canonical JSON of the open fields and the
 * digest of the personal ones, joined by line feeds (which canonical JSON never holds).
 * @param previous hash of the event before, or `genesisHash`
 * @returns 64 hexadecimal digits
 */
export function eventHash(previous: string, fields: ChainedFields, digest: string): string {
  const open =
    `{"action":${text(fields.action)},"at":${fields.at},"jobId":${text(fields.jobId)},` +
    `"operator":${text(fields.operator)},"organizationId":${text(fields.organizationId)},` +
    `"outcome":${text(fields.outcome)},"subjectId":${text(fields.subjectId)},` +
    `"subjectType":${text(fields.subjectType)}}`;
  return hash('sha256', `${chainName}\n${fields.seq}\n${previous}\n${open}\n${digest}`);
}

function text(value: string | null): string {
  return value === null ? 'null' : JSON.stringify(value);
}
