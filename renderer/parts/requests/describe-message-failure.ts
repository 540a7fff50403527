import { ORPCError } from '@orpc/client';
import { messageRefusalTitle } from '../../../shared/domain/requests/message-refusal';
import { describeFailure, type FailureText } from '../../api/describe-failure';

/** Why a message is not taken in, under a heading that says what happened to it. */
export function describeMessageFailure(error: unknown): FailureText {
  const text = describeFailure(error);
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return text;
  return { ...text, title: messageRefusalTitle(text.reason) ?? 'This message was not taken in' };
}
