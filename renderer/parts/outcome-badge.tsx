import { Group, Text } from '@mantine/core';
import { IconCheck, IconHandStop, IconX } from '@tabler/icons-react';
import type { AuditOutcome } from '../../shared/domain/audit/audit-event';

const looks = {
  done: { word: 'Done', icon: IconCheck, color: 'var(--cd-text-quiet)' },
  refused: { word: 'Refused', icon: IconHandStop, color: 'light-dark(#9a4a00, #f0a860)' },
  failed: { word: 'Failed', icon: IconX, color: 'light-dark(#b3261e, #f2938c)' },
} as const satisfies Record<AuditOutcome, unknown>;

/** How something came out: icon, word and colour, the same everywhere. */
export function OutcomeBadge({ outcome }: { readonly outcome: AuditOutcome }) {
  const { word, icon: Icon, color } = looks[outcome];
  return (
    <Group gap={4} wrap="nowrap" c={color} component="span">
      <Icon size={14} stroke={2} aria-hidden />
      <Text span size="sm" inherit>
        {word}
      </Text>
    </Group>
  );
}
