import { expect, it } from 'vitest';
import { parseFragmentSearch } from './fragment-search';

it.each([
  ['?statuses=["active"]', '', { statuses: ['active'] }],
  ['?statuses=["active"]?store=sample', '?store=sample', { statuses: ['active'] }],
  ['?q=ada&statuses=["active"]?store=sample', '?store=sample', { q: 'ada', statuses: ['active'] }],
  ['?store=sample', '?store=sample', {}],
  ['', '?store=sample', {}],
])('%j on a page with %j', (search, ofPage, expected) => {
  expect(parseFragmentSearch(search, ofPage)).toEqual(expected);
});
