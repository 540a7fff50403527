import { FileInput } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import classes from './disputes.module.css';

interface FileFieldProps {
  readonly label: string;
  readonly description: string;
  readonly icon: Icon;
  /** Endings and media types to offer; everything unless given. */
  readonly accept?: string;
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
}

/** A file of this computer, or none. */
export function FileField({ icon: Icon, file, accept, ...field }: FileFieldProps) {
  return (
    <FileInput
      {...field}
      {...(accept !== undefined && { accept })}
      placeholder="Choose a file"
      leftSection={<Icon size={16} aria-hidden />}
      value={file}
      clearable
      clearButtonProps={{ 'aria-label': 'Choose no file' }}
      classNames={{ placeholder: classes['placeholder'] ?? '' }}
    />
  );
}
