import { ORPCError } from '@orpc/contract';
import { ValidationError } from '@orpc/server';
import type { CallMeta } from '../../shared/contract/procedure';
import type { CallContext, CoreContext } from './call-context';
import { BadFile, Busy, NotFound, Refused } from './failures';
import { jobEvent } from './jobs/job-records';
import { findJobRow } from './jobs/jobs-queries';
import { newId } from './ports/random';
import type { Unit } from './unit';

interface Call {
  readonly path: readonly string[];
  readonly meta: CallMeta;
  readonly input: unknown;
}

/**
 * Runs one call: hands the handler its `change`, sees to it that every command is audited (rule E1), refusals
 * too, and turns whatever is thrown into an error the contract declares.
 * @param context the core of the connection's store
 * @param call which procedure, of which kind, with which (not yet parsed) input
 * @param run the rest of the call: parsing and the handler
 * @throws ORPCError with a declared code
 */
export async function runCall<T>(
  context: CoreContext,
  call: Call,
  run: (change: CallContext['change']) => Promise<T>,
): Promise<T> {
  const title = call.path.join('.');
  let audited = false;
  const mustBeAudited = () => {
    if (call.meta.kind === 'command' && !audited)
      throw new Error(`${title} is a command without an audit event`);
  };
  const change: CallContext['change'] = (work, wait = 'brief') =>
    context.transact({ title, wait }, async (unit) => {
      const noting = notingAudit(unit, () => {
        audited = true;
      });
      const result = await work(noting);
      // Before the commit, so that what was forgotten here is never kept.
      mustBeAudited();
      return result;
    });
  try {
    const result = await run(change);
    mustBeAudited();
    return result;
  } catch (error) {
    if (error instanceof Refused && call.meta.kind === 'command') await auditRefusal(context, call, error);
    throw declared(error, context, title);
  }
}

function notingAudit(unit: Unit, note: () => void): Unit {
  return {
    ...unit,
    audit: (entry) => {
      note();
      return unit.audit(entry);
    },
    auditMany: (entries) => {
      note();
      return unit.auditMany(entries);
    },
  };
}

/** Records a refusal where it belongs: with the organization that the call names, or that its job is of. */
async function auditRefusal(context: CoreContext, call: Call, refusal: Refused): Promise<void> {
  const action = call.path.join('.');
  const reason = refusal.rule ? `${refusal.rule}: ${refusal.reason}` : refusal.reason;
  const organizationId = textField(call.input, 'organizationId');
  const jobId = textField(call.input, 'jobId');
  await context.refusals.note(async (unit) => {
    const job = organizationId === null && jobId !== null ? await findJobRow(unit.write, jobId) : undefined;
    if (job) return unit.audit(jobEvent(job, action, { outcome: 'refused', reason }));
    const subject = { type: call.path[0] ?? 'call', id: null };
    return unit.audit({ organizationId, action, outcome: 'refused', subject, reason });
  });
}

function textField(input: unknown, name: string): string | null {
  if (typeof input !== 'object' || input === null) return null;
  const value: unknown = Reflect.get(input, name);
  return typeof value === 'string' && value.length <= 64 ? value : null;
}

function declared(error: unknown, context: CoreContext, title: string): ORPCError<string, unknown> {
  if (error instanceof Refused) {
    const { rule, reason, nextStep } = error;
    return new ORPCError('REFUSED', { message: reason, data: { rule, reason, nextStep } });
  }
  if (error instanceof NotFound) {
    return new ORPCError('NOT_FOUND', { message: error.message, data: { what: error.what } });
  }
  if (error instanceof Busy) return new ORPCError('BUSY', { message: error.message, data: { by: error.by } });
  if (error instanceof BadFile) {
    const { reason, nextStep } = error;
    return new ORPCError('BAD_FILE', { message: reason, data: { reason, nextStep } });
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const issues = error.cause.issues.slice(0, 20).map(({ path, message }) => ({
      path: (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
      message,
    }));
    return new ORPCError('BAD_INPUT', { message: 'The input does not fit the contract', data: { issues } });
  }
  const id = newId(context.ports.clock, context.ports.random);
  context.ports.log.error(`${title} failed (${id})`, error);
  return new ORPCError('INTERNAL', { message: 'Something went wrong inside Claimdesk', data: { id } });
}
