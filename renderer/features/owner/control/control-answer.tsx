import { Group, Stack, Text, Title } from '@mantine/core';
import type { OwnerControl } from '../../../../shared/contract/owner';
import { AccountPicture } from '../../../parts/account-picture';
import { deadlineWords } from '../../../parts/time-words';
import { KindSign } from '../kind-sign';
import { OwnerRights } from '../owner-rights';
import { OwnActs } from './own-acts';
import { ServicePages } from './service-pages';

/** The kind of the account, what can be done from here, every row of the matrix, and the service's own pages. */
export function ControlAnswer({ control }: { readonly control: OwnerControl }) {
  const { known, kind, answer, email } = control;
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <KindSign kind={kind} />
          <div role="status">
            <Title order={2}>{answer}</Title>
            <Text c="var(--cd-text-quiet)">{email}</Text>
          </div>
        </Group>
        {known && (
          <Group gap="sm" wrap="nowrap">
            <AccountPicture picture={known.picture} name={known.name} size={40} />
            <Text fw={500}>{known.name}</Text>
          </Group>
        )}
        {known?.deletionDueAt != null && (
          <Text>
            This account is being deleted. The deletion can be cancelled until{' '}
            {deadlineWords(known.deletionDueAt)}.
          </Text>
        )}
      </Stack>
      {known && <OwnActs control={control} known={known} />}
      {control.rights.length > 0 && <OwnerRights rights={control.rights} />}
      <ServicePages control={control} />
    </Stack>
  );
}
