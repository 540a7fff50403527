import { describe, expect, it } from 'vitest';
import { OrganizationName, organizationNameKey } from './organization-name';

describe('OrganizationName', () => {
  it.each([
    ['Harbourline', 'Harbourline'],
    ['  Harbourline   Group ', 'Harbourline Group'],
    ['Harbour\nline', 'Harbour line'],
    ['Cafe\u0301', 'Café'],
    ['株式会社 港', '株式会社 港'],
  ])('reads %j as %j', (typed, kept) => {
    expect(OrganizationName.parse(typed)).toBe(kept);
  });

  it.each([
    ['nothing', ''],
    ['only blanks', ' \t '],
    ['101 characters', 'x'.repeat(101)],
    ['a NUL', 'a\0b'],
    ['a direction override', 'a\u202Eb'],
    ['a zero-width space', 'a\u200Bb'],
  ])('refuses %s', (_what, typed) => {
    expect(OrganizationName.safeParse(typed).success).toBe(false);
  });
});

describe('organizationNameKey', () => {
  it('is the same for names that people would confuse', () => {
    expect(organizationNameKey('ＨＡＲＢＯＵＲ line')).toBe(organizationNameKey('Harbour LINE'));
  });
});
