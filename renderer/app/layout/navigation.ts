import {
  IconAt,
  IconBolt,
  IconClipboardList,
  IconFlag3,
  IconHistory,
  IconHourglass,
  IconInbox,
  IconLayoutDashboard,
  IconScale,
  IconSettings,
  IconShieldCheck,
  IconTable,
  IconUsers,
  IconUsersGroup,
  IconWorldCheck,
} from '@tabler/icons-react';
import { RequestsWaiting } from '../../parts/requests/requests-waiting';

/** The screens of an organization in groups of what belongs together, what is used daily first. */
export const navigationGroups = [
  {
    label: null,
    screens: [{ label: 'Overview', to: '/o/$organizationId/overview', icon: IconLayoutDashboard }],
  },
  {
    label: 'Accounts',
    screens: [
      { label: 'Accounts', to: '/o/$organizationId/accounts', icon: IconUsers },
      { label: 'Duplicates', to: '/o/$organizationId/duplicates', icon: IconUsersGroup },
      { label: 'E-mail changes', to: '/o/$organizationId/emails', icon: IconAt },
      { label: 'Deletions', to: '/o/$organizationId/deletions', icon: IconHourglass },
    ],
  },
  {
    label: 'Claims',
    screens: [
      { label: 'Domains', to: '/o/$organizationId/domains', icon: IconWorldCheck },
      { label: 'Claim plans', to: '/o/$organizationId/claims', icon: IconFlag3 },
      { label: 'Exceptions', to: '/o/$organizationId/exceptions', icon: IconShieldCheck },
      { label: 'Permissions', to: '/o/$organizationId/matrix', icon: IconTable },
    ],
  },
  {
    label: 'Owners',
    screens: [
      { label: 'Requests', to: '/o/$organizationId/requests', icon: IconInbox, waiting: RequestsWaiting },
      { label: 'Disputes', to: '/o/$organizationId/disputes', icon: IconScale },
    ],
  },
  {
    label: 'Work',
    screens: [
      { label: 'Jobs', to: '/o/$organizationId/jobs', icon: IconClipboardList },
      { label: 'Recipes', to: '/o/$organizationId/recipes', icon: IconBolt },
      { label: 'Audit', to: '/o/$organizationId/audit', icon: IconHistory },
      { label: 'Settings', to: '/o/$organizationId/settings', icon: IconSettings },
    ],
  },
] as const;

/** Every screen that can be gone to, in the order of the navigation. */
export const screens = navigationGroups.flatMap((group) => [...group.screens]);
