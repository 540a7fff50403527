import { List, Stack, Text } from '@mantine/core';
import type { DuplicateOverview } from '../../../shared/contract/duplicates';
import { Instant } from '../../ui/instant';

/** When the accounts were compared, and what was left out. */
export function LookNote({ look }: { readonly look: NonNullable<DuplicateOverview['look']> }) {
  const { at, accounts, tooLarge, tooLargeGroups, cutShort } = look;
  return (
    <Stack gap={4} maw={720}>
      <Text size="sm" c="var(--cd-text-quiet)">
        {accounts === 1 ? '1 account' : `${accounts.toLocaleString('en')} accounts`} compared{' '}
        <Instant at={at} />. What has changed since then shows after the next look.
      </Text>
      {cutShort && (
        <Text size="sm">
          There were more pairs than are kept. Judge the strong ones, delete what is not needed, and look
          again.
        </Text>
      )}
      {tooLargeGroups > 0 && (
        <div>
          <Text size="sm">
            {tooLargeGroups === 1 ? '1 group' : `${tooLargeGroups.toLocaleString('en')} groups`} of accounts
            too large to be compared pair by pair:
          </Text>
          <List size="sm" c="var(--cd-text-quiet)">
            {tooLarge.map(({ shares, accounts: count }) => (
              <List.Item key={shares}>
                {count.toLocaleString('en')} accounts share {shares}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
