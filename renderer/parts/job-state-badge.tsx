import { Group, Loader, Text } from '@mantine/core';
import { IconBan, IconCheck, IconClock, IconPlugOff, IconX } from '@tabler/icons-react';
import type { JobState } from '../../shared/domain/jobs/job';

const looks = {
  queued: { word: 'Waiting', icon: IconClock, color: 'var(--cd-text-quiet)' },
  running: { word: 'Running', icon: null, color: 'inherit' },
  done: { word: 'Done', icon: IconCheck, color: 'light-dark(#0f6f5c, #44bd9f)' },
  failed: { word: 'Failed', icon: IconX, color: 'light-dark(#b3261e, #f2938c)' },
  cancelled: { word: 'Cancelled', icon: IconBan, color: 'var(--cd-text-quiet)' },
  interrupted: { word: 'Interrupted', icon: IconPlugOff, color: 'light-dark(#9a4a00, #f0a860)' },
} as const satisfies Record<JobState, unknown>;

/** The state of a job: icon, word and colour, the same everywhere. */
export function JobStateBadge({ state }: { readonly state: JobState }) {
  const { word, icon: Icon, color } = looks[state];
  return (
    <Group gap={6} wrap="nowrap" c={color} component="span">
      {Icon ? <Icon size={14} stroke={2} aria-hidden /> : <Loader size={12} aria-hidden />}
      <Text span size="sm" inherit>
        {word}
      </Text>
    </Group>
  );
}
