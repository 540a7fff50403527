import { defaultParseSearch } from '@tanstack/react-router';

/**
 * Reads the query of an address in the fragment. The hash history glues the query of the page itself (the chosen
 * store) onto it, which would spoil its last part; that piece is cut off again.
 * @param search the query as the history hands it over
 * @param ofPage the query of the page, empty or beginning with `?`
 */
export function parseFragmentSearch(search: string, ofPage: string): Record<string, unknown> {
  const glued = ofPage !== '' && search.endsWith(ofPage);
  return defaultParseSearch(glued ? search.slice(0, -ofPage.length) : search);
}
