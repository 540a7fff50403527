/** Names both addresses where a file and the store disagree about the present one. */
export function differenceOf(inFile: string, inStore: string): string {
  return `The file says ${inFile === '' ? 'nothing' : inFile}, the store says ${inStore}.`;
}
