import { ORPCError } from '@orpc/client';
import type { z } from 'zod';
import { commonErrors, type ErrorCode } from '../../shared/contract/errors';
import { busyWith } from './busy-with';

/** A failure in words: what happened, why, what to do now. */
export interface FailureText {
  readonly title: string;
  readonly reason: string;
  readonly nextStep: string;
}

type ErrorData<Code extends ErrorCode> = z.infer<(typeof commonErrors)[Code]['data']>;

/** @param error whatever a call threw */
export function describeFailure(error: unknown): FailureText {
  if (!(error instanceof ORPCError)) return disconnected;
  const refused = dataOf(error, 'REFUSED') ?? dataOf(error, 'BAD_FILE');
  if (refused) {
    return { title: error.code === 'BAD_FILE' ? 'This file cannot be used' : 'Not allowed', ...refused };
  }
  const missing = dataOf(error, 'NOT_FOUND');
  if (missing) {
    return {
      title: 'Not found',
      reason: `${missing.what} is not in this store any more.`,
      nextStep: 'Go back to the list and look again.',
    };
  }
  const busy = dataOf(error, 'BUSY');
  if (busy) {
    return {
      title: 'Something else is being written',
      reason: `Claimdesk is busy with: ${busyWith(busy.by)}.`,
      nextStep: 'Try again in a moment. What runs long is under Jobs, where it can be halted or cancelled.',
    };
  }
  const input = dataOf(error, 'BAD_INPUT');
  if (input) {
    return {
      title: 'Something in the form does not fit',
      reason: input.issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' '),
      nextStep: 'Correct it and try again.',
    };
  }
  const id = dataOf(error, 'INTERNAL')?.id;
  return {
    title: 'Something went wrong inside Claimdesk',
    reason: id ? `Nothing was changed. The log has the details under ${id}.` : 'Nothing was changed.',
    nextStep: 'Try again. If it happens again, start Claimdesk anew.',
  };
}

const disconnected: FailureText = {
  title: 'Claimdesk does not answer',
  reason: 'The connection to the program was lost; it may have been closed.',
  nextStep: 'Start Claimdesk again, then reload this page.',
};

function dataOf<Code extends ErrorCode>(
  error: ORPCError<string, unknown>,
  code: Code,
): ErrorData<Code> | undefined {
  if (error.code !== code) return undefined;
  const schema: z.ZodType = commonErrors[code].data;
  const parsed = schema.safeParse(error.data);
  return parsed.success ? (parsed.data as ErrorData<Code>) : undefined;
}
