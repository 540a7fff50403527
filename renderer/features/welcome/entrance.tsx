import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './welcome.module.css';

interface EntranceProps {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly text: string;
  /** What the button says and does. */
  readonly act: string;
  readonly primary?: boolean;
  readonly onClick?: () => void;
  /** Another store, which means another page. */
  readonly href?: string;
  /** Another screen. */
  readonly to?: string;
}

/** One way into the product. */
export function Entrance({ drawing, title, text, act, primary = false, onClick, href, to }: EntranceProps) {
  const look = { variant: primary ? 'filled' : 'default', fullWidth: true } as const;
  return (
    <Stack gap="xs" className={classes['entrance']}>
      <Text c="var(--cd-text-quiet)">{drawing}</Text>
      <Title order={2}>{title}</Title>
      <Text c="var(--cd-text-quiet)" className={classes['text']}>
        {text}
      </Text>
      {onClick && (
        <Button {...look} onClick={onClick}>
          {act}
        </Button>
      )}
      {href && (
        <Button {...look} component="a" href={href}>
          {act}
        </Button>
      )}
      {to && (
        <Button {...look} component={Link} to={to}>
          {act}
        </Button>
      )}
    </Stack>
  );
}
