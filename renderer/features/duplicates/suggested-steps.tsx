import { Anchor, Collapse, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { DuplicatePair } from '../../../shared/domain/duplicates/duplicate-pair';
import { type SuggestedStep, suggestSteps } from '../../../shared/domain/duplicates/suggest-steps';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './duplicates.module.css';

/** In which order the two could be made one, as links to where each step is done. */
export function SuggestedSteps({ pair }: { readonly pair: DuplicatePair }) {
  const [open, { toggle }] = useDisclosure(pair.verdict === 'same');
  const id = useId();
  const organizationId = useOrganizationId();
  const { keep, steps } = suggestSteps(pair.first, pair.second);
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <UnstyledButton className={classes['toggle']} aria-expanded={open} aria-controls={id} onClick={toggle}>
        <Icon size={16} aria-hidden />
        If it is one person: keep {keep.email}, in {steps.length} steps
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        <ol className={classes['steps']}>
          {steps.map((step) => (
            <li key={step.text}>
              <Anchor component={Link} to={placeOf(organizationId, step)}>
                {step.text}
              </Anchor>
            </li>
          ))}
        </ol>
        <Text size="sm" c="var(--cd-text-quiet)">
          Each step is yours to take, and each asks its own rules again.
        </Text>
      </Collapse>
    </div>
  );
}

function placeOf(organizationId: string, { to }: SuggestedStep): string {
  const base = `/o/${organizationId}`;
  if (to.kind === 'account') return `${base}/accounts/${to.accountId}`;
  return `${base}/emails/change?${new URLSearchParams({ account: to.accountId, email: to.email })}`;
}
