import type { DisputeEntry } from '../../../shared/contract/disputes';
import type { Decision, Opener } from '../../../shared/domain/disputes/dispute';
import { letterTemplateLabels } from '../../../shared/domain/disputes/letter-template';
import { deadlineWords } from '../../parts/time-words';

export const openerWords = {
  owner: 'The owner',
  'org-admin': 'An admin',
} as const satisfies Record<Opener, string>;

const decisionWords = {
  rightful: 'Decided: the claim is rightful',
  released: 'Decided: the account was released',
  referred: 'Referred to Atlassian support',
} as const satisfies Record<Decision, string>;

/** What a line of a timeline is headed with. */
export function entryTitle({ kind, detail }: Pick<DisputeEntry, 'kind' | 'detail'>): string {
  switch (detail?.kind) {
    case 'origin':
      return detail.origin === 'dossier' ? 'Case opened from a dossier' : 'Case opened';
    case 'letter':
      return `Letter sent. ${letterTemplateLabels[detail.template]}`;
    case 'decision':
      return decisionWords[detail.decision];
    case 'deadline':
      return detail.deadline === null
        ? 'Deadline taken away'
        : `Deadline set to ${deadlineWords(detail.deadline)}`;
    case 'file':
      return 'Evidence';
    case undefined:
      return plainTitles[kind];
  }
}

const plainTitles = {
  opened: 'Case opened',
  note: 'Note',
  evidence: 'Evidence',
  letter: 'Letter sent',
  deadline: 'Deadline changed',
  decision: 'Decided',
  closed: 'Case closed',
} as const satisfies Record<DisputeEntry['kind'], string>;
