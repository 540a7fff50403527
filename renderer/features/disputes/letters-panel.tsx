import { Button, CopyButton, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DisputeCase } from '../../../shared/contract/disputes';
import { longestLetter } from '../../../shared/domain/disputes/dispute';
import {
  LetterTemplate,
  letterTemplateLabels,
  letterTemplates,
} from '../../../shared/domain/disputes/letter-template';
import { type Letter, writeLetter } from '../../../shared/domain/disputes/write-letter';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { saveFile } from '../../ui/save-file';
import { Section } from '../../ui/section';
import { letterFacts } from './letter-facts';
import { useCaseChange } from './use-case-change';

/** Letters filled with the facts of the case, to be edited, copied or saved, and recorded once they were sent. */
export function LettersPanel({ dispute }: { readonly dispute: DisputeCase }) {
  const { of, settled } = useCaseChange(dispute.id);
  const [template, setTemplate] = useState<LetterTemplate | null>(null);
  const [letter, setLetter] = useState<Letter>({ subject: '', body: '' });
  const record = useMutation(
    api.disputes.recordLetter.mutationOptions({
      async onSuccess() {
        setTemplate(null);
        await settled.onSuccess();
      },
    }),
  );
  const choose = (value: string | null) => {
    const chosen = LetterTemplate.safeParse(value).data ?? null;
    setTemplate(chosen);
    record.reset();
    if (chosen) setLetter(writeLetter(chosen, letterFacts(dispute)));
  };
  const text = `Subject: ${letter.subject}\n\n${letter.body}\n`;
  return (
    <Section title="Letters">
      <Select
        label="Write a letter"
        placeholder="Choose whom you write to"
        data={letterTemplates.map((value) => ({ value, label: letterTemplateLabels[value] }))}
        value={template}
        onChange={choose}
        clearable
        clearButtonProps={{ 'aria-label': 'Write no letter' }}
        maw={420}
      />
      {template && (
        <Stack gap="sm">
          <TextInput
            label="Subject"
            maxLength={300}
            value={letter.subject}
            onChange={({ currentTarget }) => setLetter({ ...letter, subject: currentTarget.value })}
          />
          <Textarea
            label="Letter"
            autosize
            minRows={8}
            maxRows={24}
            maxLength={longestLetter}
            value={letter.body}
            onChange={({ currentTarget }) => setLetter({ ...letter, body: currentTarget.value })}
          />
          <Text size="sm" c="var(--cd-text-quiet)">
            Claimdesk sends nothing. Copy the letter into your mail program, then record it here as it was
            sent.
          </Text>
          {record.error && <Failure text={describeFailure(record.error)} />}
          <Group gap="xs">
            <CopyButton value={text}>
              {({ copied, copy }) => (
                <Button
                  variant="default"
                  leftSection={
                    copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
                  }
                  onClick={copy}
                >
                  {copied ? 'Copied' : 'Copy the letter'}
                </Button>
              )}
            </CopyButton>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => saveFile('Letter.txt', new Blob([text], { type: 'text/plain' }))}
            >
              Save as text
            </Button>
            <Button
              disabled={letter.subject.trim() === '' || letter.body.trim() === ''}
              loading={record.isPending}
              onClick={() => record.mutate({ ...of, template, ...letter })}
            >
              Record as sent
            </Button>
          </Group>
        </Stack>
      )}
    </Section>
  );
}
