import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putOnArmour, takeOffArmour } from './armour';

const format = 'claimdesk-request';
const body = 'eyJtZXNzYWdlIjp7ImFjdCI6ImFzayJ9fQ-_'.repeat(4);
const text = putOnArmour(format, body);

describe('armour for copy and paste', () => {
  it.each([
    ['as it was written', text],
    ['with other line ends', text.replaceAll('\n', '\r\n')],
    ['quoted', text.replace(/^/gm, '> ')],
    ['quoted twice, in two ways', text.replace(/^/gm, '>> > ')],
    ['with a bar as quoting', text.replace(/^/gm, '| ')],
    ['in one line', text.replaceAll('\n', ' ')],
    ['in lines of 20 characters', text.replace(/(.{20})/g, '$1\n> ')],
    ['with blanks at the ends of lines', text.replace(/$/gm, ' \u00a0')],
    ['with dashes made one', text.replaceAll('-----', '—')],
    ['with soft line breaks', text.replace(/(.{30})/g, '$1=\r\n')],
    ['with invisible characters', text.replace(/(.{10})/g, '$1\u200b\ufeff')],
    ['between other words', `Dear admin,\n\n${text}\n-- \nAda`],
    ['quoted below itself', `${text}\n${text.replace(/^/gm, '> ')}`],
  ])('is found %s', (_, sent) => {
    expect(takeOffArmour(format, sent)).toEqual({ found: 'one', body });
  });

  it.each([
    ['nothing', '', 'none'],
    ['only words', 'Please change my address.', 'none'],
    ['the other format', putOnArmour('claimdesk-answer', body), 'none'],
    ['no end', text.slice(0, -40), 'cut-off'],
    ['two different messages', text + putOnArmour(format, `${body}AA`), 'several'],
    ['a foreign character', text.replace('eyJ', 'ey*J'), 'damaged'],
    ['nothing in it', putOnArmour(format, ''), 'damaged'],
  ])('%s: %s', (_, sent, found) => {
    expect(takeOffArmour(format, sent)).toEqual({ found });
  });

  it('survives any wrapping, quoting and line end', () => {
    const quoting = fc.constantFrom('', '> ', '>', '>> ', ' > > ', '| ', '\t');
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r\n\r\n', ' \n', '=\n');
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), quoting, lineEnd, (width, quote, end) => {
        const wrapped = (text.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? []).map(
          (line) => quote + line + end,
        );
        expect(takeOffArmour(format, wrapped.join(''))).toEqual({ found: 'one', body });
      }),
    );
  });
});
