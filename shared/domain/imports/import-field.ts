import { z } from 'zod';

/** What a column of an export can say about an account. The order is the order of the mapping screen. */
export const importFields = [
  'id',
  'name',
  'email',
  'status',
  'last-active',
  'added',
  'role',
  'email-confirmed',
  'claimed',
  'billable',
  'two-step',
  'policy',
  'group',
] as const;
export const ImportField = z.enum(importFields);
export type ImportField = z.infer<typeof ImportField>;

const label = z.string().min(1).max(200);

/**
 * Where the cells of one column go. `app-sites` holds the sites of one app, `app-last-seen` the day somebody was
 * last seen in it, `app-access` whether there is access; `none` is read over, and the preview says so.
 */
export const ColumnTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: ImportField }),
  z.strictObject({ kind: z.literal('app-sites'), app: label }),
  z.strictObject({ kind: z.literal('app-last-seen'), app: label, site: label.nullable() }),
  z.strictObject({ kind: z.literal('app-access'), app: label, site: label.nullable() }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type ColumnTarget = z.infer<typeof ColumnTarget>;

/** One target per column of the header, in the header's order. */
export type ColumnMapping = readonly ColumnTarget[];

/** The columns of an account whose difference makes it "changed", and the fields a refusal can point at. */
export const accountFields = [
  'id',
  'name',
  'email',
  'status',
  'role',
  'last-active',
  'added',
  'email-confirmed',
  'claimed',
  'billable',
  'two-step',
  'policy',
  'apps',
  'groups',
] as const;
export const AccountField = z.enum(accountFields);
export type AccountField = z.infer<typeof AccountField>;
