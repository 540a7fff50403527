import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { OwnerCheck } from '../../../shared/contract/owner';
import { DisputeLetter } from './dispute-letter';
import { KindSign } from './kind-sign';
import { OwnerRights } from './owner-rights';
import { Steps } from './steps';

interface CheckAnswerProps {
  readonly check: OwnerCheck;
  readonly onAgain: () => void;
}

/** The answer first, then why, what it means, and what to do. */
export function CheckAnswer({ check, onAgain }: CheckAnswerProps) {
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <KindSign kind={check.kind} />
          <div role="status">
            <Title order={2}>{check.answer}</Title>
            <Text c="var(--cd-text-quiet)">{check.email}</Text>
          </div>
        </Group>
        <List size="md" spacing={2}>
          {check.grounds.map((ground) => (
            <List.Item key={ground}>{ground}</List.Item>
          ))}
        </List>
        {check.disagreement && (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />}>
            Your profile page and the store on this computer do not say the same. The page decides.
          </Alert>
        )}
      </Stack>
      <Steps title="What to do" steps={check.nextSteps} numbered />
      {check.letter !== null && (
        <>
          <DisputeLetter letter={check.letter} />
          <Group>
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/owner/dispute" search={{ email: check.email }} />}
            >
              Write a full dossier for the dispute
            </Button>
          </Group>
        </>
      )}
      {check.rights.length > 0 && <OwnerRights rights={check.rights} />}
      <Steps title="If private Bitbucket repositories sit in this account" steps={check.repositoryAdvice} />
      <Group>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/owner/control" search={{ email: check.email }} />}
        >
          See what you control
        </Button>
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onAgain}>
          Check another address
        </Button>
      </Group>
    </Stack>
  );
}
