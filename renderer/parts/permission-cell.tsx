import { Popover, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconCircleCheckFilled, IconMinus, IconX } from '@tabler/icons-react';
import type { Cell } from '../../shared/domain/permissions/cell';
import { type AnswerTone, answerTone, answerWord } from './permission-answer';
import classes from './permission-matrix.module.css';

const icons = {
  yes: IconCheck,
  conditional: IconCheck,
  gained: IconCircleCheckFilled,
  no: IconMinus,
  lost: IconX,
  'not-applicable': null,
} as const satisfies Record<AnswerTone, typeof IconCheck | null>;

interface Props {
  readonly cell: Cell;
  /** The same cell for the other kind of account; where the answers differ, the cell says so. */
  readonly before?: Cell | undefined;
  /** What the cell answers, for people who do not see the table, for example "Change e-mail, owner". */
  readonly question: string;
}

/** One answer of the matrix; opens the sentence that explains it and names its rule. */
export function PermissionCell({ cell, before, question }: Props) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const tone = answerTone(cell, before);
  const Icon = icons[tone];
  return (
    <Popover opened={opened} onDismiss={close} width={320} position="bottom" shadow="md" withArrow trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes['answer']} data-tone={tone} onClick={toggle}>
          <VisuallyHidden>{question}: </VisuallyHidden>
          {Icon && <Icon className={classes['icon']} aria-hidden stroke={2} />}
          <span>{answerWord(cell)}</span> {change(tone)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <CellReason cell={cell} />
      </Popover.Dropdown>
    </Popover>
  );
}

function change(tone: AnswerTone) {
  if (tone !== 'lost' && tone !== 'gained') return null;
  return <span className={classes['change']}>{tone}</span>;
}

/** The sentence behind a cell, what a "yes" depends on and brings with it, and the rule that says so. */
export function CellReason({ cell }: { readonly cell: Cell }) {
  return (
    <Stack gap={6}>
      <Text size="sm">{cell.reason}</Text>
      {cell.conditions.length > 0 && (
        <Text size="xs" c="dimmed">
          Holds {listed(cell.conditions)}.
        </Text>
      )}
      {cell.effects.length > 0 && (
        <Text size="xs" c="dimmed">
          Also: {listed(cell.effects)}.
        </Text>
      )}
      <Text size="xs" c="dimmed">
        Rule {cell.rule}
      </Text>
    </Stack>
  );
}

const listed = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);
