import type { GuidedTask } from '../../../shared/domain/overview/guided-tasks';

interface TaskText {
  readonly title: string;
  /** What it needs and why, in one sentence. */
  readonly text: string;
  /** What the button does. */
  readonly act: string;
  /** Screen of the organization. */
  readonly path: string;
}

export const taskTexts = {
  import: {
    title: 'Import the accounts',
    text: 'Export users or managed accounts in Atlassian administration and drop the CSV here.',
    act: 'Import an export',
    path: 'import',
  },
  'add-domain': {
    title: 'Add a mail domain',
    text: 'Only accounts on a domain you have proved to own can be claimed.',
    act: 'Add a domain',
    path: 'domains',
  },
  'verify-domain': {
    title: 'Prove that you own it',
    text: 'Publish one DNS record or one file; Claimdesk watches and tells you when it is seen.',
    act: 'Show the record',
    path: 'domains',
  },
  plan: {
    title: 'Plan the claim',
    text: 'Choose the accounts and see, person by person, what changes. Nothing happens yet.',
    act: 'Plan a claim',
    path: 'claims',
  },
  claim: {
    title: 'Claim the accounts',
    text: 'Run the plan. It claims exactly what it showed, and everything can be unclaimed again.',
    act: 'Open the claim plans',
    path: 'claims',
  },
} as const satisfies Record<GuidedTask, TaskText>;
