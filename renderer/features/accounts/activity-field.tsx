import { Group, Select, Stack } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import dayjs from 'dayjs';
import type { ActivityFilter } from '../../../shared/domain/accounts/account-filter';

const choices = {
  any: { label: 'At any time', filter: undefined },
  'within-30': { label: 'Within 30 days', filter: { kind: 'within', days: 30 } },
  'within-90': { label: 'Within 90 days', filter: { kind: 'within', days: 90 } },
  'within-365': { label: 'Within a year', filter: { kind: 'within', days: 365 } },
  'longer-ago-30': { label: 'More than 30 days ago', filter: { kind: 'longer-ago', days: 30 } },
  'longer-ago-90': { label: 'More than 90 days ago', filter: { kind: 'longer-ago', days: 90 } },
  'longer-ago-365': { label: 'More than a year ago', filter: { kind: 'longer-ago', days: 365 } },
  between: { label: 'Between two days', filter: { kind: 'between', from: null, until: null } },
  never: { label: 'Never', filter: { kind: 'never' } },
  unknown: { label: 'Not known', filter: { kind: 'unknown' } },
} as const satisfies Record<string, { label: string; filter: ActivityFilter | undefined }>;

const data = Object.entries(choices).map(([value, { label }]) => ({ value, label }));

interface ActivityFieldProps {
  readonly activity: ActivityFilter | undefined;
  readonly onChange: (activity: ActivityFilter | undefined) => void;
}

/** Filters by when the owner was last active: usual spans, two days, never, not known. */
export function ActivityField({ activity, onChange }: ActivityFieldProps) {
  const choose = (value: string | null) => {
    const choice = Object.entries(choices).find(([name]) => name === value)?.[1];
    onChange(choice?.filter);
  };
  return (
    <Stack gap="xs">
      <Select
        label="Last active"
        data={data}
        value={nameOf(activity)}
        onChange={choose}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
      />
      {activity?.kind === 'between' && <DaysField activity={activity} onChange={onChange} />}
    </Stack>
  );
}

function nameOf(activity: ActivityFilter | undefined): string | null {
  if (activity === undefined) return 'any';
  const name = 'days' in activity ? `${activity.kind}-${activity.days}` : activity.kind;
  return name in choices ? name : null;
}

interface DaysFieldProps {
  readonly activity: Extract<ActivityFilter, { kind: 'between' }>;
  readonly onChange: (activity: ActivityFilter) => void;
}

/** Days are those of this machine; the last one is included. */
function DaysField({ activity, onChange }: DaysFieldProps) {
  const { from, until } = activity;
  const day = (at: number | null) => (at === null ? null : dayjs(at).format('YYYY-MM-DD'));
  return (
    <Group grow>
      <DatePickerInput
        label="From"
        clearable
        popoverProps={{ withinPortal: false }}
        value={day(from)}
        onChange={(value) => onChange({ ...activity, from: value === null ? null : dayjs(value).valueOf() })}
      />
      <DatePickerInput
        label="To"
        clearable
        popoverProps={{ withinPortal: false }}
        value={day(until === null ? null : until - 1)}
        onChange={(value) =>
          onChange({ ...activity, until: value === null ? null : dayjs(value).add(1, 'day').valueOf() })
        }
      />
    </Group>
  );
}
