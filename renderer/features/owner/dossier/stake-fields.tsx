import { Textarea } from '@mantine/core';
import { stakeLabels } from '../../../../shared/domain/owner/dossier/answer-words';
import { ManyField } from './many-field';
import type { PartFieldsProps } from './part-fields';

export function StakeFields({ answers, onChange }: PartFieldsProps) {
  const { stake } = answers;
  return (
    <>
      <ManyField
        label="What sits in the account?"
        choices={stakeLabels}
        values={stake.kinds}
        onChange={(kinds) => onChange({ ...answers, stake: { ...stake, kinds } })}
      />
      <Textarea
        label="In your words"
        description="What it is, since when, and what it would mean to lose it."
        autosize
        minRows={3}
        maxLength={2_000}
        value={stake.details}
        onChange={({ currentTarget }) =>
          onChange({ ...answers, stake: { ...stake, details: currentTarget.value } })
        }
      />
    </>
  );
}
