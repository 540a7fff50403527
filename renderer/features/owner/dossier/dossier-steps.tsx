import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { DossierAnswers } from '../../../../shared/domain/owner/dossier/answers';
import { dossierSteps } from '../../../../shared/domain/owner/dossier/steps';
import classes from '../owner.module.css';

interface DossierStepsProps {
  readonly answers: DossierAnswers;
  /** @param done ids of all ticked steps */
  readonly onTick: (done: string[]) => void;
}

/** What to do next, in order, to be ticked; ways that need no login come where somebody is locked out. */
export function DossierSteps({ answers, onTick }: DossierStepsProps) {
  // Ticked at once; what is kept follows.
  const [done, setDone] = useState(answers.done);
  const tick = (next: string[]) => {
    setDone(next);
    onTick(next);
  };
  return (
    <Stack gap="xs">
      <Title order={2}>What to do next</Title>
      {answers.access.lockedOut === null && (
        <Text c="var(--cd-text-quiet)">
          Say under “Whether you can log in” if you are locked out: the steps are others then.
        </Text>
      )}
      <Stack gap="sm">
        {dossierSteps(answers).map(({ id, title, text }) => (
          <Checkbox
            key={id}
            label={title}
            description={text}
            classNames={{ description: classes['aside'] ?? '' }}
            checked={done.includes(id)}
            onChange={({ currentTarget }) =>
              tick(currentTarget.checked ? [...done, id] : done.filter((other) => other !== id))
            }
          />
        ))}
      </Stack>
    </Stack>
  );
}
