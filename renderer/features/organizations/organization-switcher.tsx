import { Button, Menu, Text } from '@mantine/core';
import { IconBuilding, IconCheck, IconChevronDown, IconPlus, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';
import { useSwitch } from './use-switch';

/** Names the organization on screen and leads to the others. */
export function OrganizationSwitcher() {
  const organizationId = useOrganizationId();
  const { data } = useQuery(api.organizations.list.queryOptions());
  const remember = useSwitch();
  const navigate = useNavigate();
  const switchTo = (id: OrganizationId) => {
    remember(id);
    void navigate({ to: '/o/$organizationId/overview', params: { organizationId: id } });
  };
  const organizations = data?.organizations ?? [];
  const current = organizations.find(({ id }) => id === organizationId);
  return (
    <Menu position="bottom-start" width={280} withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          maw={280}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`Organization: ${current?.name ?? ''}`}
        >
          <Text component="span" fw={600} truncate>
            {current?.name ?? ' '}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Organizations</Menu.Label>
        {organizations.map(({ id, name }) => (
          <Menu.Item
            key={id}
            leftSection={<IconBuilding size={16} stroke={1.6} aria-hidden />}
            rightSection={id === organizationId && <IconCheck size={14} aria-label="on screen" />}
            onClick={() => switchTo(id)}
          >
            <Text size="md" truncate>
              {name}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/organizations"
          leftSection={<IconSettings size={16} stroke={1.6} aria-hidden />}
        >
          Manage organizations
        </Menu.Item>
        <Menu.Item
          component={Link}
          to="/organizations?create=true"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        >
          Create organization
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
