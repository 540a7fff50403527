import {
  IconAt,
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

/** The screens of an organization, in the order in which a newcomer meets them. */
export const navigation = [
  { label: 'Overview', to: '/o/$organizationId/overview', icon: IconLayoutDashboard },
  { label: 'Accounts', to: '/o/$organizationId/accounts', icon: IconUsers },
  { label: 'Domains', to: '/o/$organizationId/domains', icon: IconWorldCheck },
  { label: 'Claim plans', to: '/o/$organizationId/claims', icon: IconFlag3 },
  { label: 'Exceptions', to: '/o/$organizationId/exceptions', icon: IconShieldCheck },
  { label: 'Duplicates', to: '/o/$organizationId/duplicates', icon: IconUsersGroup },
  { label: 'E-mail changes', to: '/o/$organizationId/emails', icon: IconAt },
  { label: 'Deletions', to: '/o/$organizationId/deletions', icon: IconHourglass },
  { label: 'Requests', to: '/o/$organizationId/requests', icon: IconInbox, waiting: RequestsWaiting },
  { label: 'Disputes', to: '/o/$organizationId/disputes', icon: IconScale },
  { label: 'Permissions', to: '/o/$organizationId/matrix', icon: IconTable },
  { label: 'Jobs', to: '/o/$organizationId/jobs', icon: IconClipboardList },
  { label: 'Audit', to: '/o/$organizationId/audit', icon: IconHistory },
  { label: 'Settings', to: '/o/$organizationId/settings', icon: IconSettings },
] as const;
