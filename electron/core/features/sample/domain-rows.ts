import type { SampleDomain } from '../../../../shared/domain/sample/domains';
import { evidenceOf } from '../../../../shared/domain/sample/evidence';
import type { Row } from './queries';

/** One domain as it stands in the sample's present. */
export function domainRow(domain: SampleDomain, organizationId: string, operator: string): Row<'domains'> {
  const { registration, verifiedAt } = domain;
  return {
    id: domain.id,
    organization_id: organizationId,
    name: domain.name,
    unicode_name: domain.unicodeName,
    state: registration.state,
    claim_mode: registration.claimMode,
    added_at: domain.addedAt,
    verified_at: verifiedAt,
    verified_method: verifiedAt === null ? null : registration.method,
    verified_by: verifiedAt === null ? null : operator,
    failing_since: domain.failingSince,
    misses: domain.misses,
    lapses_at: domain.lapsesAt,
    next_check_at: domain.nextCheckAt,
    system_resolver_accepted: 0,
    removed_at: null,
  };
}

export function tokenRows({ id, tokens }: SampleDomain): Row<'domain_tokens'>[] {
  return tokens.map((token) => ({
    id: token.id,
    domain_id: id,
    method: token.method,
    token: token.value,
    issuer: token.issuer,
    issued_at: token.issuedAt,
    expires_at: token.expiresAt,
    retired_at: null,
  }));
}

export function checkRows(domain: SampleDomain): Row<'domain_checks'>[] {
  return domain.checks.map((check) => {
    const evidence = evidenceOf(domain, check);
    return {
      id: check.id,
      domain_id: domain.id,
      method: evidence.method,
      at: check.at,
      outcome: evidence.agreement,
      evidence: JSON.stringify(evidence),
    };
  });
}
