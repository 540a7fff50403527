import { Button, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconBookmarkPlus, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { ManageViews } from './manage-views';
import { SaveView } from './save-view';

interface ViewsMenuProps {
  readonly organizationId: OrganizationId;
  /** The state of the list as a view keeps it. */
  readonly current: string;
  readonly onOpen: (view: string) => void;
}

/** The saved views: open one, save this one, rename or remove them. */
export function ViewsMenu({ organizationId, current, onOpen }: ViewsMenuProps) {
  const { data } = useQuery(api.accounts.views.list.queryOptions({ input: { organizationId } }));
  const [saving, save] = useDisclosure(false);
  const [managing, manage] = useDisclosure(false);
  const views = data?.views ?? [];
  const here = views.find(({ search }) => search === current);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} stroke={1.8} aria-hidden />}>
            {here?.name ?? 'Views'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 && (
            <Text size="sm" c="var(--cd-text-quiet)" px="sm" py={6}>
              No view is saved yet.
            </Text>
          )}
          {views.map(({ id, name, search }) => (
            <Menu.Item key={id} onClick={() => onOpen(search)} fw={search === current ? 600 : 400}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={save.open}>
            Save this view
          </Menu.Item>
          {views.length > 0 && (
            <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={manage.open}>
              Rename or remove views
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <SaveView
        organizationId={organizationId}
        current={current}
        names={views.map(({ name }) => name)}
        opened={saving}
        onClose={save.close}
      />
      <ManageViews organizationId={organizationId} views={views} opened={managing} onClose={manage.close} />
    </>
  );
}
