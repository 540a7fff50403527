import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './frame.module.css';
import { SampleBanner } from './sample-banner';
import { ThemeSwitch } from './theme-switch';

interface FrameProps {
  /** What stands in the top bar, left to right, before the theme switch. */
  readonly bar?: ReactNode;
  /** What stands at the right of the top bar, before the theme switch. */
  readonly tools?: ReactNode;
  /** The navigation at the left; gets a way to close itself on narrow windows. */
  readonly navigation?: (close: () => void) => ReactNode;
}

/** The frame around every screen: a slim bar, navigation where there is one, the sample's banner, the screen. */
export function Frame({ bar, tools, navigation }: FrameProps) {
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <AppShell
      header={{ height: 52 }}
      padding={0}
      {...(navigation && { navbar: { width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } } })}
    >
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          {navigation && (
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Navigation" />
          )}
          {bar}
          <Group ml="auto" gap="xs" wrap="nowrap">
            {tools}
            <ThemeSwitch />
          </Group>
        </Group>
      </AppShell.Header>
      {navigation && (
        <AppShell.Navbar
          p="xs"
          component="nav"
          aria-label="Screens"
          className={classes['navigation'] ?? ''}
          data-opened={opened}
        >
          {navigation(close)}
        </AppShell.Navbar>
      )}
      <AppShell.Main>
        <SampleBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
