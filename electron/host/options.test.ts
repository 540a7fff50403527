import { describe, expect, test } from 'vitest';
import { readOptions, WrongOption } from './options.mjs';

test('without a word everything is as usual', () => {
  expect(readOptions([])).toEqual({
    help: false,
    browser: false,
    open: true,
    port: 0,
    dataDirectory: undefined,
    sample: false,
    resolvers: [],
    allowPrivateAddresses: false,
  });
});

test('every option is read', () => {
  const words =
    '--browser --no-open --port 8080 --data-dir a/b --sample --resolver 9.9.9.9 --resolver dns.test:5353 --allow-private-addresses --help';
  expect(readOptions(words.split(' '))).toEqual({
    help: true,
    browser: true,
    open: false,
    port: 8080,
    dataDirectory: 'a/b',
    sample: true,
    resolvers: ['9.9.9.9', 'dns.test:5353'],
    allowPrivateAddresses: true,
  });
});

describe('--resolver', () => {
  test.each([
    '1.1.1.1',
    '1.1.1.1:53',
    '::1',
    '2001:db8::1',
    '[::1]',
    '[2001:db8::1]:5353',
    'dns.example',
    'dns:65535',
  ])('accepts %s', (text) => {
    expect(readOptions(['--resolver', text]).resolvers).toEqual([text]);
  });

  test.each([
    '',
    ' ',
    ':53',
    '1.1.1.1:',
    '1.1.1.1:0',
    '1.1.1.1:65536',
    '1.1.1.1:x',
    '[::1',
    'a b',
    'https://dns',
    'a/b',
  ])('refuses "%s"', (text) => {
    expect(() => readOptions(['--resolver', text])).toThrow(WrongOption);
  });
});

test.each(['-1', '65536', '1e3', '0x50', ' 80', ''])('--port refuses "%s"', (text) => {
  expect(() => readOptions([`--port=${text}`])).toThrow(WrongOption);
});
