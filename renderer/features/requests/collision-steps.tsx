import { Checkbox, List, Stack } from '@mantine/core';
import type { ChangeCheck } from '../../../shared/contract/emails';

interface CollisionStepsProps {
  readonly check: ChangeCheck;
  readonly solving: boolean;
  readonly onChange: (solving: boolean) => void;
}

/** Who holds the wanted address, and the steps that make it free. */
export function CollisionSteps({ check, solving, onChange }: CollisionStepsProps) {
  const held = check.holder ? `${check.holder.name || check.holder.email} holds it` : 'it is held';
  return (
    <Stack gap="xs">
      <Checkbox
        label="Make the address free first"
        description={`Now ${held}. These steps run as one job:`}
        checked={solving}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <List size="sm" type="ordered" pl="lg">
        {check.steps.map(({ accountId, name, from, to, parking }) => (
          <List.Item key={accountId + to}>
            {name || from}: {from} becomes {to}
            {parking && ', a parking address'}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
