import { CloseButton, Drawer, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface SidePanelProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Name of the button that closes it, for example "Close the event". */
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/**
 * One thing of a list, beside the list: the list keeps its place, stays in sight and can be used. Draws its own head,
 * because the one of a drawer counts as a second banner of the page.
 */
export function SidePanel({ opened, onClose, title, closeLabel, children }: SidePanelProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={480}
      withCloseButton={false}
      withOverlay={false}
      lockScroll={false}
      trapFocus={false}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md">
        <Text fw={600} size="lg">
          {title}
        </Text>
        <CloseButton aria-label={closeLabel} onClick={onClose} />
      </Group>
      {children}
    </Drawer>
  );
}
