import { Alert, Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconHandFinger } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { profileEmailPage } from '../../../shared/domain/owner/profile-sign';
import { ordinaryAccount } from '../../../shared/domain/permissions/permission-facts';
import { longestOrganization } from '../../../shared/domain/requests/message';
import { judgeAsk } from '../../../shared/domain/requests/owner-ask';
import { RequestKind } from '../../../shared/domain/requests/request';
import { longestWords } from '../../../shared/domain/requests/words';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { KindChoice } from './kind-choice';
import type { MyRequestsSearch } from './my-requests-search';
import { useSentChange } from './use-sent-change';

const nothing = {
  email: '',
  named: true,
  organization: '',
  kind: RequestKind.enum['change-email'],
  wanted: '',
  words: '',
};

interface WriteDialogProps {
  /** What the fields begin with. */
  readonly start: MyRequestsSearch;
  readonly onClose: () => void;
}

/** Writes a request; what the owner may do alone is a pointer to the place instead. */
export function WriteDialog({ start, onClose }: WriteDialogProps) {
  const changed = useSentChange();
  const [draft, setDraft] = useState<Omit<typeof nothing, 'kind'> & { kind: RequestKind }>({
    ...nothing,
    email: start.email ?? '',
    organization: start.organization ?? '',
    kind: start.kind ?? nothing.kind,
  });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const verdict = judgeAsk(draft.kind, ordinaryAccount(draft.named ? 'this-organization' : 'nobody'));
  const write = useMutation(
    api.requests.sent.write.mutationOptions({
      async onSuccess() {
        await changed();
        onClose();
      },
    }),
  );
  const complete =
    draft.email.trim() !== '' &&
    draft.organization.trim() !== '' &&
    draft.words.trim() !== '' &&
    (draft.kind !== 'change-email' || draft.wanted.trim() !== '');
  return (
    <Dialog onClose={onClose} title="Write a request" size="lg">
      <Stack>
        <TextInput
          label="E-mail address of your account"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={320}
          value={draft.email}
          onChange={({ currentTarget }) => change({ email: currentTarget.value })}
          data-autofocus
        />
        <Radio.Group
          label="What does your profile page show under the address?"
          description={profileEmailPage}
          value={draft.named ? 'named' : 'nothing'}
          onChange={(value) => change({ named: value === 'named' })}
        >
          <Group gap="md" mt="xs">
            <Radio value="named" label="The name of an organization" />
            <Radio value="nothing" label="Nothing, only the address" />
          </Group>
        </Radio.Group>
        {draft.named && (
          <TextInput
            label="Name of the organization"
            maxLength={longestOrganization}
            value={draft.organization}
            onChange={({ currentTarget }) => change({ organization: currentTarget.value })}
          />
        )}
        <KindChoice kind={draft.kind} onChange={(kind) => change({ kind })} />
        {verdict.outcome === 'ask' ? (
          <>
            <Text size="sm" c="var(--cd-text-quiet)">
              {verdict.reason}
            </Text>
            {draft.kind === 'change-email' && (
              <TextInput
                label="New address"
                inputMode="email"
                autoComplete="off"
                spellCheck={false}
                maxLength={320}
                value={draft.wanted}
                onChange={({ currentTarget }) => change({ wanted: currentTarget.value })}
              />
            )}
            <Textarea
              label="Reason"
              description="The admin decides by it, and it stays in the organization’s records."
              autosize
              minRows={3}
              maxRows={10}
              maxLength={longestWords}
              value={draft.words}
              onChange={({ currentTarget }) => change({ words: currentTarget.value })}
            />
          </>
        ) : (
          <Alert variant="light" icon={<IconHandFinger aria-hidden />} title="No request is needed">
            {verdict.reason} {verdict.outcome === 'do-it-yourself' && verdict.where}
          </Alert>
        )}
        {write.error && <Failure text={describeFailure(write.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={verdict.outcome !== 'ask' || !complete}
            loading={write.isPending}
            onClick={() =>
              write.mutate({
                email: draft.email,
                organization: draft.named ? draft.organization : null,
                kind: draft.kind,
                wanted: draft.kind === 'change-email' ? draft.wanted : null,
                words: draft.words,
              })
            }
          >
            Write and sign the request
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
