import { Group, Loader, Text } from '@mantine/core';
import {
  IconBan,
  IconCalendarClock,
  IconCheck,
  IconClipboardText,
  IconClock,
  IconPlayerPause,
  IconPlugOff,
  IconUserQuestion,
  IconX,
} from '@tabler/icons-react';
import type { JobState } from '../../shared/domain/jobs/job';
import { jobStateLabels } from '../../shared/domain/jobs/job-words';

const quiet = 'var(--cd-text-quiet)';
const amber = 'light-dark(#9a4a00, #f0a860)';

const looks = {
  planned: { icon: IconClipboardText, color: 'inherit' },
  waiting: { icon: IconUserQuestion, color: amber },
  scheduled: { icon: IconCalendarClock, color: 'inherit' },
  queued: { icon: IconClock, color: quiet },
  running: { icon: null, color: 'inherit' },
  paused: { icon: IconPlayerPause, color: amber },
  done: { icon: IconCheck, color: 'light-dark(#0f6f5c, #44bd9f)' },
  failed: { icon: IconX, color: 'light-dark(#b3261e, #f2938c)' },
  cancelled: { icon: IconBan, color: quiet },
  declined: { icon: IconBan, color: quiet },
  interrupted: { icon: IconPlugOff, color: amber },
} as const satisfies Record<JobState, unknown>;

/** The state of a job: icon, word and colour, the same everywhere. */
export function JobStateBadge({ state }: { readonly state: JobState }) {
  const { icon: Icon, color } = looks[state];
  return (
    <Group gap={6} wrap="nowrap" c={color} component="span">
      {Icon ? <Icon size={14} stroke={2} aria-hidden /> : <Loader size={12} aria-hidden />}
      <Text span size="sm" inherit style={{ whiteSpace: 'nowrap' }}>
        {jobStateLabels[state]}
      </Text>
    </Group>
  );
}
