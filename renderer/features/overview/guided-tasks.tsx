import { Button, Stack, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleDotted } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../shared/contract/overview';
import type { TaskState } from '../../../shared/domain/overview/guided-tasks';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './overview.module.css';
import { taskTexts } from './task-texts';

const icons = {
  done: IconCircleCheckFilled,
  next: IconCircle,
  waiting: IconCircleDotted,
} as const satisfies Record<TaskState, typeof IconCircle>;

const stateWords = {
  done: 'Done',
  next: 'Next',
  waiting: 'Later',
} as const satisfies Record<TaskState, string>;

/** The way from an export to claimed accounts: what is done, what comes next, what has to wait. */
export function GuidedTasks({ tasks }: { readonly tasks: Overview['tasks'] }) {
  const organizationId = useOrganizationId();
  const done = tasks.filter(({ state }) => state === 'done').length;
  return (
    <Stack gap="sm" component="section" aria-labelledby="guided-tasks" maw={860}>
      <div>
        <Title order={2} id="guided-tasks">
          From an export to claimed accounts
        </Title>
        <Text c="var(--cd-text-quiet)">
          {done} of {tasks.length} done. You can leave at any time; everything you have done stays saved, and
          nothing is claimed before you have seen what it changes.
        </Text>
      </div>
      <ol className={classes['tasks']}>
        {tasks.map(({ task, state }) => {
          const { title, text, act, path } = taskTexts[task];
          const Icon = icons[state];
          return (
            <li key={task} data-state={state}>
              <Icon
                size={22}
                stroke={1.6}
                color={state === 'waiting' ? 'var(--cd-text-quiet)' : 'var(--mantine-primary-color-filled)'}
                aria-label={stateWords[state]}
              />
              <div className={classes['task']}>
                <Text fw={state === 'next' ? 600 : 500}>{title}</Text>
                {state !== 'done' && <Text c="var(--cd-text-quiet)">{text}</Text>}
              </div>
              {state === 'next' && (
                <Button component={Link} to={`/o/${organizationId}/${path}`}>
                  {act}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Stack>
  );
}
