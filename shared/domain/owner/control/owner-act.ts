import { z } from 'zod';
import type { Action } from '../../permissions/action';

/** What an owner does to their own account from here. */
export const ownerActs = [
  'change-name',
  'change-picture',
  'change-email',
  'delete-account',
  'cancel-deletion',
] as const;
export const OwnerAct = z.enum(ownerActs);
export type OwnerAct = z.infer<typeof OwnerAct>;

/** The row of the permissions matrix that speaks for an act (rule M1). */
export const actionOfAct = {
  'change-name': 'change-name',
  'change-picture': 'change-picture',
  'change-email': 'change-email',
  'delete-account': 'delete-account',
  'cancel-deletion': 'delete-account',
} as const satisfies Record<OwnerAct, Action>;
