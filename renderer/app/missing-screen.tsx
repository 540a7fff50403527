import { Anchor } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../ui/empty-state';

export function MissingScreen() {
  return (
    <EmptyState
      drawing={<IconMapOff size={40} stroke={1.25} />}
      title="There is no such screen"
      text="The address may be from another version of Claimdesk, or cut off."
      action={
        <Anchor component={Link} to="/">
          Go to the start
        </Anchor>
      }
    />
  );
}
