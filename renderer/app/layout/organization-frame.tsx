import { AppShell, Burger, Group, NavLink, ScrollArea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useOrganizationId } from '../../routing/organization-route';
import { navigation } from './navigation';

/** Navigation at the left, organization and running work at the top, the screen in the middle. */
export function OrganizationFrame() {
  const [opened, { toggle, close }] = useDisclosure();
  const organizationId = useOrganizationId();
  const { pathname } = useLocation();
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={0}
    >
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Navigation" />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Screens">
        <AppShell.Section grow component={ScrollArea}>
          {navigation.map(({ label, path, icon: Icon }) => {
            const target = `/o/${organizationId}/${path}`;
            return (
              <NavLink
                key={path}
                component={Link}
                to={target}
                label={label}
                leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                active={pathname.startsWith(target)}
                onClick={close}
              />
            );
          })}
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
