import {
  IconClipboardList,
  IconFlag3,
  IconHistory,
  IconLayoutDashboard,
  IconSettings,
  IconShieldCheck,
  IconTable,
  IconUsers,
  IconWorldCheck,
} from '@tabler/icons-react';

/** The screens of an organization, in the order in which a newcomer meets them. */
export const navigation = [
  { label: 'Overview', path: 'overview', icon: IconLayoutDashboard },
  { label: 'Accounts', path: 'accounts', icon: IconUsers },
  { label: 'Domains', path: 'domains', icon: IconWorldCheck },
  { label: 'Claim plans', path: 'claims', icon: IconFlag3 },
  { label: 'Exceptions', path: 'exceptions', icon: IconShieldCheck },
  { label: 'Permissions', path: 'matrix', icon: IconTable },
  { label: 'Jobs', path: 'jobs', icon: IconClipboardList },
  { label: 'Audit', path: 'audit', icon: IconHistory },
  { label: 'Settings', path: 'settings', icon: IconSettings },
] as const;
