import { Anchor } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Account } from '../../../shared/contract/accounts';
import type { KeptRepositories } from '../../../shared/contract/operations';
import type { OrganizationId } from '../../../shared/domain/ids';
import { type ProfileField, profileFieldLabels } from '../../parts/operations/operation-words';
import { languageLabel } from '../../parts/operations/place-lists';
import { Instant } from '../../ui/instant';
import { Section } from '../../ui/section';
import { Fact } from './account-facts';
import classes from './account-screen.module.css';
import { RepositoriesDialog } from './repositories-dialog';
import type { AccountProfile } from './use-account-profile';

const shownFields = [
  'nickname',
  'jobTitle',
  'department',
  'company',
  'location',
  'timeZone',
  'language',
] as const satisfies readonly ProfileField[];

interface ProfileFactsProps {
  readonly organizationId: OrganizationId;
  readonly account: Account;
  readonly known: AccountProfile;
}

/** What the profile says, whether it is synced, and what is known about private repositories. */
export function ProfileFacts({ organizationId, account, known }: ProfileFactsProps) {
  const { profile, synced, keptRepositories } = known;
  const [stating, state] = useDisclosure();
  return (
    <Section title="Profile">
      <dl className={classes['facts']}>
        {shownFields.map((field) => {
          const value = profile[field];
          return (
            value && (
              <Fact key={field} name={profileFieldLabels[field]}>
                {field === 'language' ? languageLabel(value) : value}
              </Fact>
            )
          );
        })}
        <Fact name="Synced">{syncedWords(synced)}</Fact>
        <Fact name="Private repositories">
          {keptRepositories === null ? 'Nobody said' : <Kept kept={keptRepositories} />}{' '}
          <Anchor component="button" type="button" inherit onClick={state.open}>
            {keptRepositories === null ? 'State what is known' : 'Change it'}
          </Anchor>
        </Fact>
      </dl>
      {stating && (
        <RepositoriesDialog organizationId={organizationId} account={account} onClose={state.close} />
      )}
    </Section>
  );
}

function syncedWords(synced: boolean | null): string {
  if (synced === null) return 'Nobody said';
  return synced ? 'From an identity provider' : 'No';
}

function Kept({ kept }: { readonly kept: KeptRepositories }) {
  const { state, repositories, note, statedBy, at } = kept;
  const many = repositories === null ? '' : ` (${repositories.toLocaleString('en')})`;
  const words = { kept: `Kept here${many}`, moving: `Being moved${many}`, none: 'None' } as const;
  return (
    <>
      {words[state]}, stated by {statedBy === 'owner' ? 'the owner' : 'an admin'}{' '}
      <Instant at={at} form="date" />
      {note && `: ${note}`}.
    </>
  );
}
