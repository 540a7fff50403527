import { Group, NavLink, ScrollArea } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useDomainNews } from '../../features/domains/use-domain-news';
import { OrganizationSwitcher } from '../../features/organizations/organization-switcher';
import { JobIndicator } from '../../parts/job-indicator';
import { useOrganizationId } from '../../routing/organization-route';
import { Brand } from './brand';
import { CommandPalette, CommandPaletteButton } from './command-palette';
import { Frame } from './frame';
import { navigation } from './navigation';

/** The frame of an organization's screens. */
export function OrganizationFrame() {
  useDomainNews(useOrganizationId());
  return (
    <Frame
      bar={<OrganizationBar />}
      tools={<OrganizationTools />}
      navigation={(close) => <Navigation onChoose={close} />}
    />
  );
}

function OrganizationBar() {
  return (
    <Group gap={4} wrap="nowrap">
      <Brand />
      <OrganizationSwitcher />
    </Group>
  );
}

function OrganizationTools() {
  return (
    <>
      <CommandPalette />
      <CommandPaletteButton />
      <JobIndicator />
    </>
  );
}

function Navigation({ onChoose }: { readonly onChoose: () => void }) {
  const organizationId = useOrganizationId();
  const { pathname } = useLocation();
  return (
    <ScrollArea>
      {navigation.map((item) => {
        const { label, to, icon: Icon } = item;
        const target = to.replace('$organizationId', organizationId);
        const here = pathname === target || pathname.startsWith(`${target}/`);
        return (
          <NavLink
            key={to}
            component={Link}
            to={target}
            label={label}
            leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
            rightSection={'waiting' in item && <item.waiting />}
            active={here}
            aria-current={here ? 'page' : undefined}
            onClick={onChoose}
            variant="light"
            mb={2}
            style={{ borderRadius: 'var(--mantine-radius-md)' }}
          />
        );
      })}
    </ScrollArea>
  );
}
