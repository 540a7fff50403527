import { Anchor, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import {
  profileEmailPage,
  profileSignLabels,
  profileSigns,
} from '../../../../shared/domain/owner/profile-sign';
import { DayField } from './day-field';
import type { PartFieldsProps } from './part-fields';
import { YesNoField } from './yes-no-field';

export function ShownFields({ answers, onChange }: PartFieldsProps) {
  const { shown } = answers;
  const change = (part: Partial<typeof shown>) => onChange({ ...answers, shown: { ...shown, ...part } });
  return (
    <>
      <Text>
        Open{' '}
        <Anchor href={profileEmailPage} target="_blank" rel="noreferrer" inherit underline="always">
          {profileEmailPage.replace('https://', '')}
        </Anchor>{' '}
        and look under the address.
      </Text>
      <Radio.Group
        label="What stands there?"
        value={shown.sign}
        onChange={(value) => change({ sign: profileSigns.find((known) => known === value) ?? null })}
      >
        <Stack gap={8} mt="xs">
          {profileSigns.map((value) => (
            <Radio key={value} value={value} label={profileSignLabels[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label="Organization that is named"
        maxLength={200}
        value={shown.organization}
        onChange={({ currentTarget }) => change({ organization: currentTarget.value })}
      />
      <Textarea
        label="The message, letter for letter"
        autosize
        minRows={2}
        maxLength={2_000}
        value={shown.words}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      <DayField
        label="When you first saw it"
        description="About is enough."
        day={shown.firstSeen}
        onChange={(firstSeen) => change({ firstSeen })}
      />
      <YesNoField
        label="Do you belong to that organization?"
        value={shown.belongs}
        onChange={(belongs) => change({ belongs })}
      />
    </>
  );
}
