import type { SeededRandom } from './seeded-random';

const alphabet = '0123456789abcdefghijklmnopqrstuv';
const hexadecimal = '0123456789abcdef';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** An id of the form the core makes (10 digits of time, 16 drawn), so that sample rows sort like real ones. */
export function sampleId(random: SeededRandom, at: number): string {
  let time = at;
  let head = '';
  for (let digit = 0; digit < 10; digit++) {
    head = alphabet.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  return head + draw(random, alphabet, 16);
}

/** An account id in one of the three forms the service has used over the years. */
export function sampleAccountId(random: SeededRandom): string {
  return random.weighted([
    [`712020:${uuid(random)}`, 60],
    [`557058:${uuid(random)}`, 15],
    [`5${draw(random, hexadecimal, 23)}`, 25],
  ]);
}

/** 64 base64 characters, as a verification token has them (rule K7). Worthless: it follows from the seed. */
export function sampleToken(random: SeededRandom): string {
  return draw(random, base64, 64);
}

function uuid(random: SeededRandom): string {
  const part = (length: number) => draw(random, hexadecimal, length);
  return `${part(8)}-${part(4)}-4${part(3)}-${random.pick(['8', '9', 'a', 'b'])}${part(3)}-${part(12)}`;
}

function draw(random: SeededRandom, letters: string, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += letters.charAt(random.int(0, letters.length - 1));
  return text;
}
