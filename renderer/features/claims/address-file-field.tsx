import { FileInput, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { longestAddressFile } from '../../../shared/domain/claims/plan-scope';
import type { PlanDraft } from './plan-draft';
import { readTextFile } from './read-text-file';

interface Props {
  readonly file: PlanDraft['file'];
  readonly onChange: (file: PlanDraft['file']) => void;
}

/** Takes a file of addresses and reads it here, so that only its text goes to the core. */
export function AddressFileField({ file, onChange }: Props) {
  const [fault, setFault] = useState<string | null>(null);

  async function read(chosen: File | null) {
    onChange(null);
    setFault(null);
    if (!chosen) return;
    const text = await readTextFile(chosen);
    if (text.length > longestAddressFile) {
      const most = longestAddressFile.toLocaleString('en');
      setFault(`This file is longer than ${most} characters. Split it, or choose the accounts by rule.`);
      return;
    }
    onChange({ fileName: chosen.name.slice(0, 255), text });
  }

  return (
    <div>
      <FileInput
        label="File of addresses"
        placeholder="Choose a file"
        accept=".csv,.txt,text/csv,text/plain"
        leftSection={<IconFileText size={16} aria-hidden />}
        clearable
        clearButtonProps={{ 'aria-label': 'Take the file away' }}
        error={fault}
        onChange={(chosen) => void read(chosen)}
      />
      {file && (
        <Text size="sm" c="var(--cd-text-quiet)" mt={4}>
          Addresses are matched without regard to case. Every line is accounted for on the next page.
        </Text>
      )}
    </div>
  );
}
