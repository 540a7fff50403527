import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { longestWords } from '../../../shared/domain/requests/words';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';

interface WordsDialogProps {
  readonly title: string;
  readonly label: string;
  readonly description?: string;
  readonly button: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onSay: (words: string) => void;
}

/** Asks for the words that an act on a request cannot be without. */
export function WordsDialog(props: WordsDialogProps) {
  const { title, label, description, button, error, busy, onClose, onSay } = props;
  const [words, setWords] = useState('');
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <Textarea
          label={label}
          description={description}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={longestWords}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          data-autofocus
        />
        {error !== null && error !== undefined && <Failure text={describeFailure(error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={words.trim() === ''} loading={busy} onClick={() => onSay(words)}>
            {button}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
