import { describe, expect, it } from 'vitest';
import { readVerificationFile } from './read-verification-file';
import { verificationFile } from './verification-file';

const token = `${'Ab3+/'.repeat(12)}wxyz`;
const other = 'z'.repeat(64);
const element = (inner: string, attributes = '') =>
  `<code id="domain-verification-token"${attributes}>${inner}</code>`;

describe('the verification file', () => {
  it('is read back from the page written for the token', () => {
    const page = verificationFile('acme-widgets.com', token, 0);
    expect(readVerificationFile(page, token, [])).toEqual({
      outcome: 'match',
      place: 'data-value',
      seen: token,
      difference: null,
    });
    expect(page.split(token)).toHaveLength(4);
    expect(page).toContain('Generated at 1970-01-01 00:00:00 UTC.');
  });

  it.each([
    [
      'the attribute, single quotes',
      `<code data-value='${token}' id='domain-verification-token'>x</code>`,
      'data-value',
    ],
    ['the text of the element', `<html>${element(`\n ${token} `)}</html>`, 'text'],
    [
      'the first generation',
      `<body><magicDomainToken>${token}</magicDomainToken></body>`,
      'magic-domain-token',
    ],
    ['a page of a content system', `<div><p>Our site</p><p>${token}</p></div>`, 'anywhere'],
    ['a comment', `<!-- ${token} -->`, 'anywhere'],
    [
      'character references',
      `<p>${token.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')}</p>`,
      'anywhere',
    ],
    ['beside another token', `${element(other, ` data-value="${other}"`)}<p>${token}</p>`, 'anywhere'],
  ])('matches in %s', (_, page, place) => {
    expect(readVerificationFile(page, token, [])).toMatchObject({ outcome: 'match', place });
  });

  it.each([
    ['an empty page', '', 'no-token'],
    ['a page without it', '<html><body>Not found</body></html>', 'no-token'],
    ['the token inside a longer word', `<p>x${token}x</p>`, 'no-token'],
    ['the token in another case', `<p>${token.toLowerCase()}</p>`, 'no-token'],
    ['another token', element(other), 'wrong-token'],
  ])('does not match %s', (_, page, outcome) => {
    expect(readVerificationFile(page, token, []).outcome).toBe(outcome);
  });

  it('names a token that was replaced', () => {
    expect(readVerificationFile(element(other), token, [other])).toMatchObject({
      outcome: 'old-token',
      seen: other,
    });
  });

  it('reads a large page of open tags in a moment', () => {
    expect(readVerificationFile('<code id="'.repeat(26_000), token, []).outcome).toBe('no-token');
    expect(readVerificationFile('<magicdomaintoken>'.repeat(14_000), token, []).outcome).toBe('no-token');
  });
});
