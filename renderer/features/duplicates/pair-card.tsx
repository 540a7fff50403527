import { Button, Group, Stack, Text } from '@mantine/core';
import { IconEqual, IconEqualNot } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DuplicatePair } from '../../../shared/domain/duplicates/duplicate-pair';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import classes from './duplicates.module.css';
import { EvidenceList } from './evidence-list';
import { PairSide } from './pair-side';
import { SuggestedSteps } from './suggested-steps';

/** Two accounts side by side, what speaks for one person, and what could be done. */
export function PairCard({ pair }: { readonly pair: DuplicatePair }) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const { first, second, verdict } = pair;
  const judge = useMutation(
    api.duplicates.judge.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.duplicates.key() }),
    }),
  );
  const say = (said: DuplicatePair['verdict']) =>
    judge.mutate({ organizationId, first: first.id, second: second.id, verdict: said, note: null });
  return (
    <section className={classes['pair']} aria-label={`${first.email} and ${second.email}`}>
      <EvidenceList pair={pair} />
      <div className={classes['sides']}>
        <PairSide account={first} />
        <PairSide account={second} />
      </div>
      {judge.error && <Failure text={describeFailure(judge.error)} />}
      <Stack gap="sm">
        {verdict !== 'different' && <SuggestedSteps pair={pair} />}
        {verdict === null ? (
          <Group gap="xs">
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconEqual size={15} aria-hidden />}
              disabled={judge.isPending}
              onClick={() => say('same')}
            >
              Same person
            </Button>
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconEqualNot size={15} aria-hidden />}
              disabled={judge.isPending}
              onClick={() => say('different')}
            >
              Different people
            </Button>
          </Group>
        ) : (
          <Group gap="sm">
            <Text size="sm">
              {verdict === 'same' ? 'You said: the same person.' : 'You said: different people.'}
            </Text>
            <Button size="compact-md" variant="default" loading={judge.isPending} onClick={() => say(null)}>
              Take it back
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  );
}
