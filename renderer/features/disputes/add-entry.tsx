import { Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DisputeCase } from '../../../shared/contract/disputes';
import { longestWords } from '../../../shared/domain/disputes/dispute';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/section';
import { FileField } from './file-field';
import { describeFile } from './hash-file';
import { useCaseChange } from './use-case-change';

/** Adds a note, or evidence with a file of which only name, size and digest are kept. */
export function AddEntry({ dispute }: { readonly dispute: DisputeCase }) {
  const { of, settled } = useCaseChange(dispute.id);
  const [kind, setKind] = useState<'note' | 'evidence'>('note');
  const [words, setWords] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const add = useMutation({
    async mutationFn() {
      if (kind === 'note') return api.disputes.addNote.call({ ...of, words });
      return api.disputes.addEvidence.call({ ...of, words, file: file && (await describeFile(file)) });
    },
    async onSuccess() {
      setWords('');
      setFile(null);
      await settled.onSuccess();
    },
  });
  return (
    <Section
      title="Add to the timeline"
      beside={
        <SegmentedControl
          aria-label="What to add"
          size="xs"
          value={kind}
          onChange={(value) => setKind(value === 'note' ? 'note' : 'evidence')}
          data={[
            { value: 'note', label: 'Note' },
            { value: 'evidence', label: 'Evidence' },
          ]}
        />
      }
    >
      <Stack gap="sm">
        <Textarea
          label={kind === 'note' ? 'Note' : 'What it shows'}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={longestWords}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {kind === 'evidence' && (
          <FileField
            label="File, if there is one"
            description="Name, size and SHA-256 are noted. The file itself stays where it is."
            icon={IconPaperclip}
            file={file}
            onChange={setFile}
          />
        )}
        {add.error && <Failure text={describeFailure(add.error)} />}
        <Group justify="space-between">
          <Text size="sm" c="var(--cd-text-quiet)">
            What is added cannot be changed afterwards.
          </Text>
          <Button
            variant="default"
            disabled={words.trim().length < 3}
            loading={add.isPending}
            onClick={() => add.mutate()}
          >
            {kind === 'note' ? 'Add the note' : 'Add the evidence'}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
