import type { MessageFormat } from './message';

const names = {
  'claimdesk-request': 'REQUEST',
  'claimdesk-answer': 'ANSWER',
} as const satisfies Record<MessageFormat, string>;
const lineLength = 64;

/** White space, invisible characters, and what mail programs put before, between and at the end of lines. */
const carriage = /[\s\p{Cf}>|=]+/gu;
/** Programs that correct typing make one dash of several. */
const dash = '[-\u2010-\u2015]';

/**
 * Wraps a message for copy and paste.
 * @param body base64url
 */
export function putOnArmour(format: MessageFormat, body: string): string {
  const lines = body.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  const name = names[format];
  return [`-----BEGIN CLAIMDESK ${name}-----`, ...lines, `-----END CLAIMDESK ${name}-----`, ''].join('\n');
}

export type Armoured =
  | { readonly found: 'one'; readonly body: string }
  | { readonly found: 'none' | 'several' | 'cut-off' | 'damaged' };

/**
 * Finds the message of a format in a text that went through mail programs: quoted, wrapped anew, with words
 * around it.
 * @returns its body as base64url
 */
export function takeOffArmour(format: MessageFormat, text: string): Armoured {
  const name = names[format];
  const plain = text.replace(carriage, '');
  const starts = plain.split(new RegExp(`${dash}*BEGINCLAIMDESK${name}${dash}*`));
  const [, after] = starts;
  if (after === undefined) return { found: 'none' };
  const bodies = new Set<string>();
  for (const start of starts.slice(1)) {
    const [body, end] = start.split(new RegExp(`${dash}*ENDCLAIMDESK${name}`));
    if (end === undefined || body === undefined) return { found: 'cut-off' };
    bodies.add(body);
  }
  if (bodies.size > 1) return { found: 'several' };
  const [body = ''] = bodies;
  return /^[A-Za-z0-9_-]+$/.test(body) ? { found: 'one', body } : { found: 'damaged' };
}
