import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AuditEvent, AuditFilter } from '../domain/audit/audit-event';
import { AnchorFinding, Verification } from '../domain/audit/verification';
import { OrganizationId } from '../domain/ids';
import { WrittenExport } from './exports';
import { command, query, stream } from './procedure';

const Seq = z.number().int().positive();
const Filtered = z.strictObject({ organizationId: OrganizationId, filter: AuditFilter });

export const auditContract = {
  /** One page, newest first. */
  list: query
    .input(
      Filtered.extend({
        /** The last event of a page before this one; null starts with the newest. */
        after: Seq.nullable(),
        /** Events to leave out behind it. */
        skip: z.number().int().nonnegative().max(10_000_000),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ events: z.array(AuditEvent) })),
  /** How many events a filter shows, exactly. */
  count: query.input(Filtered).output(z.object({ count: z.number().int().nonnegative() })),
  /** What the filters of the screen offer. */
  choices: query
    .input(z.strictObject({ organizationId: OrganizationId }))
    .output(z.object({ actions: z.array(z.string()), operators: z.array(z.string()) })),
  /** Whether the trail fits the head that was kept outside the store; cheap, unlike `verify`. */
  anchor: query.output(AnchorFinding),
  /** Recomputes the chain of the whole store: how far it is, then the verdict. */
  verify: stream.output(eventIterator(Verification)),
  /** The whole trail as JSON lines that can be verified without Claimdesk; the last line holds count and head. */
  exportTrail: command.input(z.strictObject({ organizationId: OrganizationId })).output(WrittenExport),
  /** What a filter shows as CSV, for a spreadsheet. */
  exportList: command.input(Filtered.extend({ byteOrderMark: z.boolean() })).output(WrittenExport),
};
