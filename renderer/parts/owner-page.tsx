import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../ui/page';
import classes from './owner-page.module.css';

const links = [
  { label: 'Check my account', to: '/check' },
  { label: 'What I control', to: '/owner/control' },
  { label: 'My requests', to: '/owner/requests' },
  { label: 'Dispute', to: '/owner/dispute' },
] as const;

interface OwnerPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen of the owner's side: the way to the others, and the screen at reading width. */
export function OwnerPage({ title, lead, actions, children }: OwnerPageProps) {
  const { pathname } = useLocation();
  return (
    <div className={classes['frame']}>
      <nav aria-label="For account owners" className={classes['links']}>
        {links.map(({ label, to }) => (
          <Link
            key={to}
            to={to as string}
            className={classes['link']}
            aria-current={pathname === to || pathname.startsWith(`${to}/`) ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Page title={title} lead={lead} actions={actions} width="reading">
        {children}
      </Page>
    </div>
  );
}
