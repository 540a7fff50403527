import type { NewPlanScope } from '../../../../shared/contract/claims';
import type { PlanKind, PlanScope } from '../../../../shared/domain/claims/plan-scope';
import { PlanId } from '../../../../shared/domain/ids';
import { NotFound } from '../../failures';
import type { Unit } from '../../unit';
import { readAddressLines } from './address-lines';
import { findDomain } from './domains-queries';
import { insertLines, type PlanLine } from './lines-queries';
import { findPlanOrThrow } from './plan-lookup';
import { insertPlan } from './plans-queries';

interface NewPlan {
  readonly organizationId: string;
  readonly domainId: string;
  readonly kind: PlanKind;
  readonly name: string;
  readonly scope: NewPlanScope;
}

/**
 * Saves a plan with what it was given by hand or by file. It is looked at when it is opened, not here.
 * @throws NotFound for a domain or an earlier plan that the organization does not have
 * @throws BadFile for a file without any address
 */
export async function createPlan(unit: Unit, plan: NewPlan): Promise<PlanId> {
  const { organizationId } = plan;
  const domain = await findDomain(unit.write, organizationId, plan.domainId);
  if (!domain) throw new NotFound('This domain');
  if (plan.scope.kind === 'plan') await findPlanOrThrow(unit.write, organizationId, plan.scope.planId);
  const lines = linesOf(plan.scope);
  const scope = storedScope(plan.scope, lines.length);
  const id = PlanId.parse(unit.newId());
  await insertPlan(unit.write, { ...plan, id, scope, createdAt: unit.now });
  if (lines.length > 0) await insertLines(unit.write, id, lines);
  await unit.audit({
    organizationId,
    action: 'claims.plans.create',
    subject: { type: 'plan', id, label: plan.name },
    after: { kind: plan.kind, domain: domain.name, scope },
  });
  return id;
}

function linesOf(scope: NewPlanScope): PlanLine[] {
  if (scope.kind === 'file') return readAddressLines(scope.text);
  if (scope.kind !== 'picked') return [];
  return [...new Set(scope.accountIds)].map((accountId, index) => ({
    line: index + 1,
    written: accountId,
    accountId,
    emailKey: null,
    fault: null,
  }));
}

function storedScope(scope: NewPlanScope, lines: number): PlanScope {
  if (scope.kind === 'file') return { kind: 'file', fileName: scope.fileName, lines };
  return scope.kind === 'picked' ? { kind: 'picked', accounts: lines } : scope;
}
