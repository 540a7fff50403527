import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { messageRefusals } from '../../../shared/domain/requests/message-refusal';
import { describeMessageFailure } from './describe-message-failure';

const refused = (reason: string) =>
  new ORPCError('REFUSED', { data: { rule: null, reason, nextStep: 'Ask for it again.' } });

describe('a message that is not taken in is headed by what happened', () => {
  it.each([
    [refused(messageRefusals.signature.reason), 'This message was changed after it was signed'],
    [refused(messageRefusals.replay.reason), 'This message is here already'],
    [refused('Nobody asked for this answer.'), 'This message was not taken in'],
    [new Error('gone'), 'Claimdesk does not answer'],
  ])('%s', (error, title) => {
    expect(describeMessageFailure(error).title).toBe(title);
  });
});
