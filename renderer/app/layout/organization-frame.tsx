import { Group } from '@mantine/core';
import { useDomainNews } from '../../features/domains/use-domain-news';
import { OrganizationSwitcher } from '../../features/organizations/organization-switcher';
import { JobIndicator } from '../../parts/job-indicator';
import { useOrganizationId } from '../../routing/organization-route';
import { Brand } from './brand';
import { CommandPalette, CommandPaletteButton } from './command-palette';
import { Frame } from './frame';
import { Navigation } from './organization-navigation';

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
