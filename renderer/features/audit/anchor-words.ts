import type { AnchorFinding } from '../../../shared/domain/audit/verification';
import { fullInstant } from '../../ui/instant';

const number = (value: number) => value.toLocaleString('en');

/** What the head kept outside the store says about the trail, as a sentence. */
export function anchorInWords(finding: AnchorFinding): string {
  switch (finding.kind) {
    case 'none':
      return 'No head has been noted outside the store yet; it is noted when Claimdesk closes.';
    case 'fits':
      return `It fits the head noted outside the store on ${fullInstant(finding.at)} (${number(finding.count)} events).`;
    case 'cut':
      return `On ${fullInstant(finding.at)} there were ${number(finding.expected)} events, and now there are ${number(finding.found)}: the end was cut off, or an older copy of the store was put back.`;
    case 'replaced':
      return `Event ${number(finding.seq)} is not the one that was the last on ${fullInstant(finding.at)}: the end was replaced, or an older copy of the store was put back.`;
    case 'foreign':
      return 'The head noted outside belongs to another store: this store was put in the place of the one that was here.';
    case 'unreadable':
      return 'The head noted outside the store cannot be read; the file audit-head.json was changed.';
  }
}
