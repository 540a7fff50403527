import type { AppAccess } from '../accounts/account';
import type { Workforce } from './cast';
import { day } from './days';
import type { SeededRandom } from './seeded-random';

type Offer = readonly [app: string, site: string | null, probability: number];

/** Which apps and sites the people of a workforce use, and how likely each is. */
const offers: Readonly<Record<Workforce, readonly Offer[]>> = {
  company: [
    ['Jira', 'harbourline', 0.84],
    ['Confluence', 'harbourline', 0.78],
    ['Jira Service Management', 'harbourline-ops', 0.26],
    ['Bitbucket', 'harbourline', 0.19],
    ['Trello', null, 0.15],
    ['Loom', null, 0.07],
  ],
  acquired: [
    ['Jira', 'tidewater', 0.71],
    ['Confluence', 'tidewater', 0.62],
    ['Bitbucket', 'tidewater', 0.44],
    ['Trello', null, 0.21],
    ['Opsgenie', null, 0.09],
  ],
  school: [
    ['Trello', null, 0.58],
    ['Bitbucket', null, 0.33],
    ['Confluence', 'harbourline-academy', 0.4],
    ['Jira', 'harbourline-academy', 0.22],
  ],
  outside: [
    ['Jira', 'harbourline', 0.5],
    ['Confluence', 'harbourline', 0.44],
    ['Trello', null, 0.2],
    ['Bitbucket', null, 0.12],
  ],
};

/** Draws the apps of one person; one of them carries the account's last activity. */
export function drawApps(
  random: SeededRandom,
  workforce: Workforce,
  lastActive: number | null,
  added: number,
): AppAccess[] {
  const apps: AppAccess[] = offers[workforce]
    .filter(([, , probability]) => random.chance(probability))
    .map(([app, site]) => ({ app, site, lastSeen: seen(random, lastActive, added) }));
  const [first, ...others] = apps;
  return first === undefined || lastActive === null ? apps : [{ ...first, lastSeen: lastActive }, ...others];
}

function seen(random: SeededRandom, lastActive: number | null, added: number): number | null {
  if (lastActive === null || random.chance(0.2)) return null;
  return Math.max(added, lastActive - random.int(0, 200) * day);
}
