import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** Stands at the other end of the heading's line. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page under its heading. */
export function Section({ title, beside, children }: SectionProps) {
  const id = useId();
  const heading = (
    <Title order={2} id={id}>
      {title}
    </Title>
  );
  return (
    <section className={classes['section']} aria-labelledby={id}>
      {beside === undefined ? (
        heading
      ) : (
        <Group justify="space-between">
          {heading}
          {beside}
        </Group>
      )}
      {children}
    </section>
  );
}
