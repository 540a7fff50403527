import { Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChangeAccount } from '../../../shared/contract/emails';
import { longestEmail, longestReason } from '../../../shared/domain/emails/limits';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';
import { AccountCard } from './account-card';
import { ChangeActions } from './change-actions';
import { CheckResult } from './check-result';

/** Between the last key and the question, in milliseconds. */
const pause = 150;

interface Props {
  readonly account: ChangeAccount;
  /** The address to begin with. */
  readonly proposed: string;
}

/** Asks for the new address and shows what comes of it. */
export function ChangeForm({ account, proposed }: Props) {
  const organizationId = useOrganizationId();
  const [email, setEmail] = useState(proposed);
  const [reason, setReason] = useState('');
  const [asked] = useDebouncedValue(email.trim(), pause);
  const input = { organizationId, accountId: account.id, email: asked };
  const check = useQuery({
    ...api.emails.check.queryOptions({ input }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const settled = asked === email.trim() && !check.isPlaceholderData ? check.data : undefined;
  return (
    <Stack gap="lg">
      <AccountCard account={account} label="This account" />
      <TextInput
        label="New e-mail address"
        type="email"
        value={email}
        maxLength={longestEmail}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <div aria-live="polite">{asked !== '' && <CheckResult check={check.data} error={check.error} />}</div>
      <Textarea
        label="Reason"
        description="Stands in the audit trail beside the change."
        value={reason}
        maxLength={longestReason}
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ChangeActions
        accountId={account.id}
        email={email.trim()}
        reason={reason}
        check={email.trim() === '' ? undefined : settled}
      />
    </Stack>
  );
}
