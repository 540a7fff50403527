import { z } from 'zod';

/** The five rows the service publishes, in its order. */
export const publishedActions = [
  'change-email',
  'change-name',
  'change-picture',
  'delete-account',
  'access-content',
] as const;

/** Every row of the permissions matrix: the published five first (rule M1). */
export const actions = [
  ...publishedActions,
  'deactivate',
  'reactivate',
  'set-policy',
  'act-as-person',
] as const;

export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

/** How a row is called on screens and in files. */
export const actionLabels = {
  'change-email': 'Change e-mail',
  'change-name': 'Change name',
  'change-picture': 'Change picture',
  'delete-account': 'Delete account',
  'access-content': 'Access own content',
  deactivate: 'Deactivate',
  reactivate: 'Reactivate',
  'set-policy': 'Set authentication policy',
  'act-as-person': 'Read private content, act as the person',
} as const satisfies Record<Action, string>;
