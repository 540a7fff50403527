import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DisputeCase } from '../../../shared/contract/disputes';
import { longestWords } from '../../../shared/domain/disputes/dispute';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/section';
import { type Choice, choicesFor } from './decision-choices';
import classes from './disputes.module.css';
import { useCaseChange } from './use-case-change';

/** How the case can be decided; the button names what it does to whom. */
export function DecisionPanel({ dispute }: { readonly dispute: DisputeCase }) {
  const { of, settled } = useCaseChange(dispute.id);
  const [chosen, setChosen] = useState<Choice['id'] | null>(null);
  const [because, setBecause] = useState('');
  const choices = choicesFor(dispute);
  const choice = choices.find(({ id }) => id === chosen);
  const decide = useMutation({
    async mutationFn(id: Choice['id']) {
      await acts[id]({ ...of, because });
    },
    async onSuccess() {
      setChosen(null);
      setBecause('');
      await settled.onSuccess();
    },
  });
  return (
    <Section title="Decide">
      <Radio.Group
        aria-label="Decide"
        value={chosen}
        onChange={(value) => setChosen(choices.find(({ id }) => id === value)?.id ?? null)}
      >
        <Stack gap="sm">
          {choices.map(({ id, label, effect }) => (
            <Radio
              key={id}
              value={id}
              label={label}
              description={effect}
              classNames={{ description: classes['aside'] ?? '' }}
            />
          ))}
        </Stack>
      </Radio.Group>
      {choice && (
        <Stack gap="sm">
          <Textarea
            label="Because"
            description="Stands in the timeline and the audit trail, and in the letter to the owner."
            autosize
            minRows={2}
            maxRows={8}
            maxLength={longestWords}
            value={because}
            onChange={({ currentTarget }) => setBecause(currentTarget.value)}
          />
          {decide.error && <Failure text={describeFailure(decide.error)} />}
          <Group justify="flex-end">
            <Button
              disabled={because.trim().length < 3}
              loading={decide.isPending}
              onClick={() => decide.mutate(choice.id)}
            >
              {choice.button}
            </Button>
          </Group>
        </Stack>
      )}
    </Section>
  );
}

const acts = {
  rightful: api.disputes.decideRightful.call,
  release: api.disputes.release.call,
  refer: api.disputes.refer.call,
  close: api.disputes.close.call,
} as const satisfies Record<Choice['id'], unknown>;
