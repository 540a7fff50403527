import { z } from 'zod';

/**
 * The kinds of file Atlassian administration has exported over the years, and `mapped` for a file whose columns
 * a person assigned.
 */
export const importVariants = [
  'managed-accounts',
  'domain-accounts',
  'users',
  'site-users',
  'group-users',
  'mapped',
] as const;
export const ImportVariant = z.enum(importVariants);
export type ImportVariant = z.infer<typeof ImportVariant>;

export interface VariantFacts {
  readonly title: string;
  /** Says in one sentence what such a file lists. */
  readonly lists: string;
  /** True when such a file normally lists every account of its kind, so that absence means something. */
  readonly usuallyFull: boolean;
}

export const variantFacts: Readonly<Record<ImportVariant, VariantFacts>> = {
  'managed-accounts': {
    title: 'Managed accounts export',
    lists: 'Every account the organization has claimed.',
    usuallyFull: true,
  },
  'domain-accounts': {
    title: 'Accounts of a domain',
    lists: 'Every account on a verified domain, claimed or not.',
    usuallyFull: false,
  },
  users: {
    title: 'Users export',
    lists: 'Everyone with access to the organization’s sites.',
    usuallyFull: true,
  },
  'site-users': {
    title: 'Users export of one site',
    lists: 'Everyone with access to one site, in the layout used before organizations.',
    usuallyFull: false,
  },
  'group-users': {
    title: 'Users export by group (2014–15)',
    lists: 'One row per person and group of a site.',
    usuallyFull: false,
  },
  mapped: {
    title: 'Your own columns',
    lists: 'Whatever the columns were assigned to.',
    usuallyFull: false,
  },
};
