/** Acts that hold the store for more than a moment; the core names an act by its call, a job by its title. */
const acts: Readonly<Record<string, string>> = {
  'operations.plan': 'the making of a plan',
  'operations.replan': 'a second look at a plan',
  'emails.planFile': 'the making of a plan',
  'jobs.undo': 'the making of a plan',
  'jobs.run': 'the start of a job',
  'claims.plans.run': 'the start of a job',
  'organizations.remove': 'the deletion of an organization',
};

/** What a busy store is at work on, in words. */
export function busyWith(by: string): string {
  const isCall = /^[a-z]+(\.[A-Za-z]+)+$/.test(by);
  return isCall ? (acts[by] ?? 'another act') : by;
}
