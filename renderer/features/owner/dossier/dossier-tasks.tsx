import { Stack, Text, Title } from '@mantine/core';
import { IconChevronRight, IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DossierId } from '../../../../shared/domain/ids';
import type { DossierAnswers } from '../../../../shared/domain/owner/dossier/answers';
import {
  type DossierTask,
  dossierPartLabels,
  dossierTasks,
} from '../../../../shared/domain/owner/dossier/tasks';
import classes from '../owner.module.css';

const icons = {
  open: IconCircle,
  begun: IconCircleHalf2,
  done: IconCircleCheckFilled,
} as const satisfies Record<DossierTask['state'], unknown>;
const stateWords = { open: 'Not begun', begun: 'Begun', done: 'Done' } as const satisfies Record<
  DossierTask['state'],
  string
>;

interface DossierTasksProps {
  readonly dossierId: DossierId;
  readonly answers: DossierAnswers;
}

/** The parts of the dossier with what each still lacks. Any may stay open. */
export function DossierTasks({ dossierId, answers }: DossierTasksProps) {
  const tasks = dossierTasks(answers);
  const done = tasks.filter(({ state }) => state === 'done').length;
  return (
    <Stack gap="xs">
      <Title order={2}>What to collect</Title>
      <Text c="var(--cd-text-quiet)" role="status">
        {done} of {tasks.length} parts done. Every answer is kept as you go, and none is required.
      </Text>
      <ul className={classes['tasks']}>
        {tasks.map(({ part, state, sentence }) => {
          const Icon = icons[state];
          return (
            <li key={part}>
              <Link
                to="/owner/dispute/$dossierId/part/$part"
                params={{ dossierId, part }}
                className={classes['task']}
              >
                <Icon size={20} stroke={1.6} data-state={state} aria-label={stateWords[state]} />
                <span>
                  <Text fw={500}>{dossierPartLabels[part]}</Text>
                  <Text size="sm" c="var(--cd-text-quiet)">
                    {sentence}
                  </Text>
                </span>
                <IconChevronRight size={18} aria-hidden />
              </Link>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
