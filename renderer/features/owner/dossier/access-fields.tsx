import { Textarea, TextInput } from '@mantine/core';
import { DayField } from './day-field';
import type { PartFieldsProps } from './part-fields';
import { YesNoField } from './yes-no-field';

export function AccessFields({ answers, onChange }: PartFieldsProps) {
  const { access } = answers;
  const change = (part: Partial<typeof access>) => onChange({ ...answers, access: { ...access, ...part } });
  return (
    <>
      <YesNoField
        label="Are you locked out?"
        value={access.lockedOut}
        onChange={(lockedOut) => change({ lockedOut })}
      />
      {access.lockedOut === true && (
        <>
          <DayField label="Since" day={access.since} onChange={(since) => change({ since })} />
          <Textarea
            label="What the login shows, letter for letter"
            autosize
            minRows={2}
            maxLength={2_000}
            value={access.loginSays}
            onChange={({ currentTarget }) => change({ loginSays: currentTarget.value })}
          />
          <YesNoField
            label="Do you have another account to write from?"
            value={access.otherAccount}
            onChange={(otherAccount) => change({ otherAccount })}
          />
        </>
      )}
      <TextInput
        label="Where you can be reached"
        description="An address that does not depend on this account."
        maxLength={200}
        value={access.reach}
        onChange={({ currentTarget }) => change({ reach: currentTarget.value })}
      />
    </>
  );
}
