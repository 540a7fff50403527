import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { moved } from './column-order';

interface ColumnPickerProps {
  /** Every column there is, with what it is called. */
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  /** Ids of those shown, in their order. The first named by `fixed` always stays. */
  readonly shown: readonly string[];
  readonly fixed: string;
  readonly onChange: (shown: readonly string[]) => void;
  readonly onReset: () => void;
}

/** Chooses and orders the columns of a grid, with the mouse or the keyboard. */
export function ColumnPicker({ columns, shown, fixed, onChange, onReset }: ColumnPickerProps) {
  const header = new Map(columns.map((column) => [column.id, column.header]));
  const hidden = columns.filter(({ id }) => !shown.includes(id)).map(({ id }) => id);

  const toggle = (id: string) =>
    onChange(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);

  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={4}>
          {[...shown, ...hidden].map((id) => {
            const at = shown.indexOf(id);
            const name = header.get(id) ?? id;
            return (
              <Group key={id} gap={4} wrap="nowrap" h={28}>
                <Checkbox
                  size="xs"
                  label={name}
                  checked={at >= 0}
                  disabled={id === fixed}
                  onChange={() => toggle(id)}
                  style={{ flex: 1 }}
                />
                {at > 0 && id !== fixed && (
                  <>
                    <ActionIcon
                      variant="subtle"
                      size="sm"
                      aria-label={`Move ${name} up`}
                      disabled={at === 1}
                      onClick={() => onChange(moved(shown, at, at - 1))}
                    >
                      <IconArrowUp size={14} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      size="sm"
                      aria-label={`Move ${name} down`}
                      disabled={at === shown.length - 1}
                      onClick={() => onChange(moved(shown, at, at + 1))}
                    >
                      <IconArrowDown size={14} aria-hidden />
                    </ActionIcon>
                  </>
                )}
              </Group>
            );
          })}
          <Button variant="subtle" size="compact-sm" onClick={onReset}>
            Show the usual columns
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
