import { z } from 'zod';

/** The way from an empty organization to claimed accounts, in the order it is walked. */
export const guidedTasks = ['import', 'add-domain', 'verify-domain', 'plan', 'claim'] as const;
export const GuidedTask = z.enum(guidedTasks);
export type GuidedTask = z.infer<typeof GuidedTask>;

/** `next` is the one thing to do now; `waiting` cannot be done before an earlier task is. */
export const TaskState = z.enum(['done', 'next', 'waiting']);
export type TaskState = z.infer<typeof TaskState>;

export interface OrganizationProgress {
  readonly accounts: number;
  /** Domains that were not removed. */
  readonly domains: number;
  readonly verifiedDomains: number;
  readonly claimPlans: number;
  /** Accounts with an open claim of the organization. */
  readonly claimed: number;
}

export interface TaskProgress {
  readonly task: GuidedTask;
  readonly state: TaskState;
}

/**
 * Says which tasks are done and which one comes next. A task counts as done when its result is there, however it
 * came about, so that somebody who works in another order is never sent back.
 */
export function progressOfTasks(progress: OrganizationProgress): TaskProgress[] {
  const done: Readonly<Record<GuidedTask, boolean>> = {
    import: progress.accounts > 0,
    'add-domain': progress.domains > 0,
    'verify-domain': progress.verifiedDomains > 0,
    plan: progress.claimPlans > 0 || progress.claimed > 0,
    claim: progress.claimed > 0,
  };
  const next = guidedTasks.find((task) => !done[task]);
  return guidedTasks.map((task) => ({
    task,
    state: done[task] ? 'done' : task === next ? 'next' : 'waiting',
  }));
}
