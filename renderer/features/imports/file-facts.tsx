import { Alert, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';
import { variantFacts } from '../../../shared/domain/imports/variant';

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;
const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

interface FileFactsProps {
  readonly preview: ImportPreview;
}

/** What the file was recognised as, and how it was read. */
export function FileFacts({ preview }: FileFactsProps) {
  const { variant, encoding, delimiter, columnsUsed, columnsReadOver } = preview;
  return (
    <>
      <Group gap={6} wrap="nowrap" align="center">
        <IconCircleCheck size={16} color="var(--mantine-primary-color-filled)" aria-hidden />
        <Text>
          {variantFacts[variant].title}. {variantFacts[variant].lists}
        </Text>
      </Group>
      <Text c="var(--cd-text-quiet)">
        {columnsUsed} {columnsUsed === 1 ? 'column' : 'columns'} read, {encodings[encoding]}, cells divided by{' '}
        {delimiters[delimiter]}.{columnsReadOver.length > 0 && ` Read over: ${columnsReadOver.join(', ')}.`}
      </Text>
      {encoding === 'windows-1252' && (
        <Alert color="gray" variant="light" icon={<IconInfoCircle aria-hidden />} maw={720} mt="xs">
          The file is not valid UTF-8, so it is read as Windows-1252. Look at names with accents in the
          samples below; where they look wrong, save the file as UTF-8 and choose it again.
        </Alert>
      )}
    </>
  );
}
