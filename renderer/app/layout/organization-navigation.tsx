import { NavLink, ScrollArea, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useId } from 'react';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './frame.module.css';
import { navigationGroups } from './navigation';

type NavigationGroup = (typeof navigationGroups)[number];

/** The way to every screen of an organization. */
export function Navigation({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <ScrollArea>
      {navigationGroups.map((group) => (
        <ScreenGroup key={group.label} group={group} onChoose={onChoose} />
      ))}
    </ScrollArea>
  );
}

interface Props {
  readonly group: NavigationGroup;
  readonly onChoose: () => void;
}

function ScreenGroup({ group: { label, screens }, onChoose }: Props) {
  const heading = useId();
  return (
    <div className={classes['group']}>
      {label !== null && (
        <Text id={heading} size="xs" fw={500} c="var(--cd-text-quiet)" px="sm" pb={4}>
          {label}
        </Text>
      )}
      <ul aria-labelledby={label === null ? undefined : heading} className={classes['screens']}>
        {screens.map((screen) => (
          <li key={screen.to}>
            <ScreenLink screen={screen} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LinkProps {
  readonly screen: NavigationGroup['screens'][number];
  readonly onChoose: () => void;
}

function ScreenLink({ screen, onChoose }: LinkProps) {
  const organizationId = useOrganizationId();
  const { pathname } = useLocation();
  const { label, to, icon: Icon } = screen;
  const target = to.replace('$organizationId', organizationId);
  const here = pathname === target || pathname.startsWith(`${target}/`);
  return (
    <NavLink
      component={Link}
      to={target}
      label={label}
      leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
      rightSection={'waiting' in screen && <screen.waiting />}
      active={here}
      aria-current={here ? 'page' : undefined}
      onClick={onChoose}
      variant="light"
      py={6}
      mb={2}
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    />
  );
}
