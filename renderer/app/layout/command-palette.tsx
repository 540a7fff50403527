import { Button, Kbd, Text } from '@mantine/core';
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import { IconSearch, IconUpload, IconUserSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganizationId } from '../../routing/organization-route';
import { screens } from './navigation';

const modifier = /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** Every screen and the most used acts, by name, from the keyboard. */
export function CommandPalette() {
  const params = { organizationId: useOrganizationId() };
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const words = query.trim();
  const actions: SpotlightActionData[] = [
    ...screens.map(({ label, to, icon: Icon }) => ({
      id: to,
      label: `Go to ${label.toLowerCase()}`,
      leftSection: <Icon size={18} stroke={1.6} aria-hidden />,
      onClick: () => void navigate({ to, params }),
    })),
    {
      id: 'import',
      label: 'Import an export file',
      leftSection: <IconUpload size={18} stroke={1.6} aria-hidden />,
      onClick: () => void navigate({ to: '/o/$organizationId/import', params }),
    },
    ...(words
      ? [
          {
            id: 'find-accounts',
            label: `Find accounts with “${words}”`,
            keywords: words,
            leftSection: <IconUserSearch size={18} stroke={1.6} aria-hidden />,
            onClick: () => void navigate({ to: '/o/$organizationId/accounts', params, search: { q: words } }),
          },
        ]
      : []),
  ];
  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      scrollable
      maxHeight={420}
      nothingFound="Nothing of that name"
      searchProps={{
        placeholder: 'Go to a screen, or find an account',
        'aria-label': 'Go to a screen, or find an account',
        leftSection: <IconSearch size={18} stroke={1.6} aria-hidden />,
      }}
    />
  );
}

/** Shows that there is a palette, and opens it for whoever uses the mouse. */
export function CommandPaletteButton() {
  return (
    <Button
      variant="default"
      size="xs"
      fw={400}
      leftSection={<IconSearch size={14} stroke={1.8} aria-hidden />}
      rightSection={<Kbd size="xs">{modifier} K</Kbd>}
      onClick={spotlight.open}
      visibleFrom="xs"
    >
      <Text span size="sm" c="var(--cd-text-quiet)">
        Find
      </Text>
    </Button>
  );
}
