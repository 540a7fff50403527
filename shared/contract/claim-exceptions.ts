import { z } from 'zod';
import { longestAddressFile } from '../domain/claims/plan-scope';
import { Instant, OrganizationId } from '../domain/ids';
import { command, query } from './procedure';

const ExceptionId = z.string().regex(/^[0-9a-z]{26}$/);
const Reason = z.string().trim().min(1).max(500);
const OfException = z.strictObject({ organizationId: OrganizationId, exceptionId: ExceptionId });
const Count = z.number().int().nonnegative();

/** `open` stands in the way of claims; `expired` and `ended` do not. */
export const exceptionStates = ['open', 'expired', 'ended'] as const;
export const ExceptionState = z.enum(exceptionStates);
export type ExceptionState = z.infer<typeof ExceptionState>;

/** An address that is not to be claimed (rule K2). */
export const ClaimException = z.object({
  id: ExceptionId,
  email: z.string(),
  /** Name of the account with this address; null while no import brought one. */
  accountName: z.string().nullable(),
  reason: z.string(),
  createdAt: Instant,
  /** Null: never. */
  expiresAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  state: ExceptionState,
});
export type ClaimException = z.infer<typeof ClaimException>;

/** A line that made no exception, with its number and why. */
const RefusedLine = z.object({ line: z.number().int(), text: z.string(), reason: z.string() });
export type RefusedLine = z.infer<typeof RefusedLine>;

export const claimExceptionsContract = {
  /** One page, newest first; `before` is the last id of the page before. */
  list: query
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        state: ExceptionState.nullable(),
        before: ExceptionId.nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ exceptions: z.array(ClaimException) })),
  count: query
    .input(z.strictObject({ organizationId: OrganizationId }))
    .output(z.object({ open: Count, expired: Count, ended: Count })),
  /** Adds one exception per address; `lines = added + renewed + refused`. */
  add: command
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        /** One address a line. */
        addresses: z.string().max(longestAddressFile),
        reason: Reason,
        expiresAt: Instant.nullable(),
      }),
    )
    .output(z.object({ lines: Count, added: Count, renewed: Count, refused: z.array(RefusedLine) })),
  edit: command
    .input(OfException.extend({ reason: Reason, expiresAt: Instant.nullable() }))
    .output(ClaimException),
  end: command.input(OfException).output(ClaimException),
};
