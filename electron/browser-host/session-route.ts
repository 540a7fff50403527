import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { accept, refuse } from './answer';
import type { OwnAddress } from './own-address';
import { readBody } from './read-body';
import type { Session } from './session';

/** With a token: open the session. Without: ask whether this browser has one. */
const body = z.strictObject({ token: z.string().max(200).optional() });

const MAX_BODY_BYTES = 4096;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5000;

export type SessionRoute = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * `POST /session`: 204 with the cookie, 204 without a token when the cookie is there, 401 otherwise.
 * Each wrong token waits longer for its answer than the one before, and is logged without its text (L-20).
 * @param log takes one line for whoever runs this host
 */
export function sessionRoute(own: OwnAddress, session: Session, log: (line: string) => void): SessionRoute {
  let wrong = 0;
  return async (request, response) => {
    if (!own.isOrigin(request) || !isFromScript(request)) return refuse(response, 403);
    const text = await readBody(request, MAX_BODY_BYTES);
    if (text === undefined) return refuse(response, 413);
    const asked = parse(text);
    if (asked === undefined) return refuse(response, 400);
    if (asked.token === undefined) {
      return session.isOpenFor(request.headers.cookie) ? accept(response, {}) : refuse(response, 401);
    }
    const cookie = session.open(asked.token);
    if (cookie !== undefined) return accept(response, { 'Set-Cookie': cookie });
    wrong += 1;
    log(`A wrong or used token was refused (${wrong} so far).`);
    await wait(Math.min(FIRST_DELAY_MS * 2 ** (wrong - 1), LONGEST_DELAY_MS));
    refuse(response, 401);
  };
}

/** A form or a picture of another site can send neither this header nor this type (L-08). */
function isFromScript({ headers }: IncomingMessage): boolean {
  return (
    headers['x-claimdesk'] === '1' &&
    /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')
  );
}

function parse(text: string): z.infer<typeof body> | undefined {
  try {
    return body.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
