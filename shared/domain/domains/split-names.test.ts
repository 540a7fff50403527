import { expect, it } from 'vitest';
import { splitNames } from './split-names';

it.each([
  ['acme.com', ['acme.com']],
  ['acme.com\r\nwidgets.com\n\n', ['acme.com', 'widgets.com']],
  ['\ufeffacme.com; widgets.com,bücher.de\tx.org', ['acme.com', 'widgets.com', 'bücher.de', 'x.org']],
  ['"acme.com", <widgets.com> acme.com', ['acme.com', 'widgets.com']],
  [' ,; ', []],
])('%j is split into names', (pasted, names) => {
  expect(splitNames(pasted)).toEqual(names);
});
