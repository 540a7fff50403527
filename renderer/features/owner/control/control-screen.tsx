import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import {
  type ProfileSign,
  profileSignLabels,
  profileSigns,
} from '../../../../shared/domain/owner/profile-sign';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { OwnerPage } from '../../../parts/owner-page';
import { Failure } from '../../../ui/failure';
import { OwnerSearch } from '../owner-search';
import { ControlAnswer } from './control-answer';

/** What the owner of an account controls, and what of it can be done from here. */
export function ControlScreen() {
  const navigate = useNavigate();
  const { email } = OwnerSearch.parse(useSearch({ strict: false }));
  const [typed, setTyped] = useState(email ?? '');
  const [sign, setSign] = useState<ProfileSign | null>(null);
  const control = useQuery({
    ...api.owner.control.queryOptions({ input: { email: email ?? '', sign } }),
    enabled: email !== undefined,
    retry: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSign(null);
    const search: OwnerSearch = { email: typed };
    void navigate({ to: '.', search });
  };
  return (
    <OwnerPage title="What I control" lead="Everything you may do with your account, and where to do it.">
      <form onSubmit={submit} noValidate>
        <Group align="flex-end" gap="xs">
          <TextInput
            label="E-mail address of the account"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={320}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            flex="1 1 260px"
            maw={420}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            Show what I control
          </Button>
        </Group>
      </form>
      {email !== undefined && control.error && <Failure text={describeFailure(control.error)} />}
      {email !== undefined && control.data && (
        <Stack gap="xl">
          {control.data.known === null && <SignQuestion sign={sign} onChange={setSign} />}
          {(control.data.known !== null || sign !== null) && <ControlAnswer control={control.data} />}
        </Stack>
      )}
    </OwnerPage>
  );
}

interface SignQuestionProps {
  readonly sign: ProfileSign | null;
  readonly onChange: (sign: ProfileSign) => void;
}

/** Asked where the store knows nothing: then only the profile page says whether the account is managed. */
function SignQuestion({ sign, onChange }: SignQuestionProps) {
  return (
    <Stack gap="xs">
      <Text>
        No organization in the store on this computer lists this address. Nothing can be changed from here,
        but your profile page tells what you control.
      </Text>
      <Radio.Group
        label="What does your profile page show under the address?"
        value={sign}
        onChange={(value) => {
          const chosen = profileSigns.find((known) => known === value);
          if (chosen) onChange(chosen);
        }}
      >
        <Stack gap={8} mt="xs">
          {profileSigns.map((value) => (
            <Radio key={value} value={value} label={profileSignLabels[value]} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
