import { Group, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Mark } from '../../ui/mark';

/** The product's sign and name; leads to the start. */
export function Brand() {
  return (
    <UnstyledButton component={Link} to="/" aria-label="Claimdesk, to the start">
      <Group gap={8} wrap="nowrap">
        <Mark size={22} />
        <Text fw={600}>Claimdesk</Text>
      </Group>
    </UnstyledButton>
  );
}
