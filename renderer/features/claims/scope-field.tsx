import { Radio, Stack } from '@mantine/core';
import { z } from 'zod';
import type { DomainSummary } from '../../../shared/contract/domains';
import { claimModeSentences } from '../../../shared/domain/claims/claim-mode';
import { AddressFileField } from './address-file-field';
import type { PlanDraft } from './plan-draft';
import { accountsInWords } from './plan-words';
import { RuleFields } from './rule-fields';

interface Props {
  readonly draft: PlanDraft;
  readonly domain: DomainSummary;
  /** How many accounts were chosen in the list of accounts. */
  readonly picked: number;
  readonly onChange: (part: Partial<PlanDraft>) => void;
}

const Scope = z.enum(['all', 'rule', 'picked', 'file', 'plan']);
const Mode = z.enum(['all', 'automatic']);

/** Chooses which accounts a plan takes (rule K3). */
export function ScopeField({ draft, domain, picked, onChange }: Props) {
  if (draft.scope === 'plan') return null;
  const isClaim = draft.kind === 'claim';
  return (
    <Stack gap="md">
      <Radio.Group
        label="Accounts"
        value={draft.scope}
        onChange={(value) => onChange({ scope: Scope.parse(value) })}
      >
        <Stack gap="sm" mt={6}>
          <Radio
            value="all"
            label={`All on ${domain.unicodeName}`}
            description={
              isClaim ? 'Everyone whose address ends in it.' : 'Every account claimed by this domain.'
            }
          />
          <Radio
            value="rule"
            label="By rule"
            description="Status, last activity, organization role, apps, groups and more."
          />
          <Radio value="file" label="From a file of addresses" description="One address a line, or a CSV." />
          {picked > 0 && <Radio value="picked" label={`The ${accountsInWords(picked)} chosen in the list`} />}
        </Stack>
      </Radio.Group>
      {draft.scope === 'all' && isClaim && (
        <Radio.Group
          label="And later"
          value={draft.mode}
          onChange={(value) => onChange({ mode: Mode.parse(value) })}
        >
          <Stack gap="sm" mt={6}>
            <Radio value="all" label="Once" description={claimModeSentences.all} />
            <Radio
              value="automatic"
              label="Automatically from now on"
              description={claimModeSentences.automatic}
            />
          </Stack>
        </Radio.Group>
      )}
      {draft.scope === 'rule' && (
        <RuleFields domainId={domain.id} rule={draft.rule} onChange={(rule) => onChange({ rule })} />
      )}
      {draft.scope === 'file' && (
        <AddressFileField file={draft.file} onChange={(file) => onChange({ file })} />
      )}
    </Stack>
  );
}
