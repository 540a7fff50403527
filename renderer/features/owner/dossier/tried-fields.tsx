import { Textarea } from '@mantine/core';
import { attemptLabels } from '../../../../shared/domain/owner/dossier/answer-words';
import { ManyField } from './many-field';
import type { PartFieldsProps } from './part-fields';

export function TriedFields({ answers, onChange }: PartFieldsProps) {
  const { tried } = answers;
  return (
    <>
      <ManyField
        label="What have you tried?"
        choices={attemptLabels}
        values={tried.attempts}
        onChange={(attempts) => onChange({ ...answers, tried: { ...tried, attempts } })}
      />
      <Textarea
        label="What came of it"
        description="With days and names, where you have them."
        autosize
        minRows={3}
        maxLength={2_000}
        value={tried.details}
        onChange={({ currentTarget }) =>
          onChange({ ...answers, tried: { ...tried, details: currentTarget.value } })
        }
      />
    </>
  );
}
