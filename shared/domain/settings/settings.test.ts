import { describe, expect, it } from 'vitest';
import { defaultSettings, Settings } from './settings';

describe('settings', () => {
  it('the defaults are themselves allowed', () => {
    expect(Settings.safeParse(defaultSettings).success).toBe(true);
  });

  it.each([
    ['no resolver', []],
    ['one resolver', [{ operator: 'Quad9', address: '9.9.9.9' }]],
    [
      'two resolvers of one operator',
      [
        { operator: 'Quad9', address: '9.9.9.9' },
        { operator: 'quad9', address: '149.112.112.112' },
      ],
    ],
    [
      'one address under two operators',
      [
        { operator: 'Quad9', address: '9.9.9.9' },
        { operator: 'Other', address: '9.9.9.9' },
      ],
    ],
  ])('refuse %s: it could never prove a domain', (_, resolvers) => {
    expect(Settings.safeParse({ ...defaultSettings, resolvers }).success).toBe(false);
  });

  it.each([2, 91, 14.5])('refuse a grace of %d days', (graceDays) => {
    expect(Settings.safeParse({ ...defaultSettings, graceDays }).success).toBe(false);
  });

  it.each([
    ['no address', { operatorEmail: 'Ada' }],
    ['an empty address', { operatorEmail: '' }],
    ['a number below none', { typedCountAbove: -1 }],
    ['half an account', { typedCountAbove: 0.5 }],
    ['a number nobody would ever reach', { typedCountAbove: 100_001 }],
  ])('refuse %s', (_, part) => {
    expect(Settings.safeParse({ ...defaultSettings, ...part }).success).toBe(false);
  });
});
