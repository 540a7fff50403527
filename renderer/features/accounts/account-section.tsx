import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './account-screen.module.css';

interface AccountSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the account page under its heading. */
export function AccountSection({ title, children }: AccountSectionProps) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
