import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { mailboxLabels } from '../../../../shared/domain/owner/dossier/answer-words';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import type { PartFieldsProps } from './part-fields';

const mostFormer = 10;

export function AddressesFields({ answers, onChange }: PartFieldsProps) {
  const { addresses } = answers;
  const change = (part: Partial<typeof addresses>) =>
    onChange({ ...answers, addresses: { ...addresses, ...part } });
  const { former } = addresses;
  // Lines have no name of their own: two may say the same while they are typed.
  const lines = former.map((address, index) => ({ key: `line ${index}`, address, index }));
  return (
    <>
      <ChoiceField
        label="Does mail to the address of this account still reach you?"
        choices={mailboxLabels}
        value={addresses.mailbox}
        onChange={(mailbox) => change({ mailbox })}
      />
      <TextInput
        label="Who gave you the address"
        description="For example your school, a former employer, or yourself."
        maxLength={200}
        value={addresses.owner}
        onChange={({ currentTarget }) => change({ owner: currentTarget.value })}
      />
      <DayField label="Yours since" day={addresses.since} onChange={(since) => change({ since })} />
      <Stack gap="sm">
        <Text fw={500}>Former addresses of this account</Text>
        {lines.map(({ key, address, index }) => (
          <FormerAddress
            key={key}
            number={index + 1}
            address={address}
            onChange={(changed) => change({ former: former.with(index, changed) })}
            onRemove={() => change({ former: former.toSpliced(index, 1) })}
          />
        ))}
        {former.length < mostFormer && (
          <Group>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => change({ former: [...former, { email: '', mailbox: 'unsure' }] })}
            >
              Add a former address
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}

type Former = PartFieldsProps['answers']['addresses']['former'][number];

interface FormerAddressProps {
  readonly number: number;
  readonly address: Former;
  readonly onChange: (address: Former) => void;
  readonly onRemove: () => void;
}

function FormerAddress({ number, address, onChange, onRemove }: FormerAddressProps) {
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="xs">
        <TextInput
          label={`Former address ${number}`}
          maxLength={320}
          value={address.email}
          onChange={({ currentTarget }) => onChange({ ...address, email: currentTarget.value })}
          flex="1 1 240px"
        />
        <Button variant="default" onClick={onRemove} aria-label={`Remove former address ${number}`}>
          Remove
        </Button>
      </Group>
      <ChoiceField
        label={`Mail of former address ${number}`}
        choices={mailboxLabels}
        value={address.mailbox}
        onChange={(mailbox) => onChange({ ...address, mailbox })}
      />
    </Stack>
  );
}
