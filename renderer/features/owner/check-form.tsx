import { Anchor, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type ProfileSign,
  profileEmailPage,
  profileSignLabels,
  profileSigns,
} from '../../../shared/domain/owner/profile-sign';

interface Answers {
  readonly email: string;
  readonly sign: ProfileSign;
  readonly organizationNamed: string | null;
  readonly belongsToIt: boolean | null;
}

interface CheckFormProps {
  readonly busy: boolean;
  readonly onSubmit: (answers: Answers) => void;
}

/** Three questions; the second decides, because only the profile page shows who manages an account. */
export function CheckForm({ busy, onSubmit }: CheckFormProps) {
  const [email, setEmail] = useState('');
  const [sign, setSign] = useState<ProfileSign>('not-looked');
  const [organization, setOrganization] = useState('');
  const [belongs, setBelongs] = useState<'yes' | 'no' | ''>('');
  const named = sign === 'organization';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({
      email,
      sign,
      organizationNamed: named ? organization : null,
      belongsToIt: named && belongs !== '' ? belongs === 'yes' : null,
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg" align="flex-start">
        <TextInput
          w="100%"
          maw={420}
          label="E-mail address of the account"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={320}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Radio.Group
          label="What does your profile page show under the address?"
          description={<ProfilePage />}
          value={sign}
          onChange={(value) => setSign(profileSigns.find((known) => known === value) ?? 'not-looked')}
        >
          <Stack gap={8} mt="xs">
            {profileSigns.map((value) => (
              <Radio key={value} value={value} label={profileSignLabels[value]} />
            ))}
          </Stack>
        </Radio.Group>
        {named && (
          <Group gap="lg" align="flex-start">
            <TextInput
              label="Name in the message"
              maxLength={200}
              value={organization}
              onChange={({ currentTarget }) => setOrganization(currentTarget.value)}
            />
            <Radio.Group
              label="Do you belong to that organization?"
              value={belongs}
              onChange={(value) => setBelongs(value === 'yes' ? 'yes' : 'no')}
            >
              <Group gap="md" mt="xs">
                <Radio value="yes" label="Yes" />
                <Radio value="no" label="No, I do not know it" />
              </Group>
            </Radio.Group>
          </Group>
        )}
        <Button type="submit" loading={busy} disabled={email.trim() === ''}>
          Check my account
        </Button>
      </Stack>
    </form>
  );
}

function ProfilePage() {
  return (
    <Text component="span" size="sm">
      Open{' '}
      <Anchor href={profileEmailPage} target="_blank" rel="noreferrer" size="sm" underline="always">
        {profileEmailPage}
      </Anchor>{' '}
      and look below the e-mail address.
    </Text>
  );
}
