import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './evidence.module.css';

/** Things beside the verdict that the admin should know. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  return warnings.map((warning) => (
    <Text key={warning} size="sm" className={classes['warning']}>
      <IconAlertTriangle size={16} aria-hidden />
      {warning}
    </Text>
  ));
}
