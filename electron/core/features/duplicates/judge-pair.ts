import type { DuplicateVerdict } from '../../../../shared/domain/duplicates/duplicate-pair';
import { NotFound, Refused } from '../../failures';
import type { Unit } from '../../unit';
import { keysOf } from './queries';
import { forgetVerdict, saveVerdict } from './verdict-queries';

interface Judgement {
  readonly organizationId: string;
  readonly first: string;
  readonly second: string;
  readonly verdict: DuplicateVerdict | null;
  readonly note: string | null;
}

/**
 * Notes what somebody says of two accounts. Nothing else comes of it.
 * @throws NotFound, or Refused where both are the same account
 */
export async function judgePair(unit: Unit, judgement: Judgement): Promise<void> {
  const { organizationId, verdict, note } = judgement;
  if (judgement.first === judgement.second) {
    throw new Refused(null, 'Both accounts of the pair are the same one.', 'Choose two accounts.');
  }
  const rows = await keysOf(unit.write, organizationId, [judgement.first, judgement.second]);
  const [first, second] = [...rows].sort((one, other) => one.key - other.key);
  if (!first || !second) throw new NotFound('This pair');
  const pair = { organizationId, first: first.key, second: second.key };
  const before = await forgetVerdict(unit.write, pair);
  if (verdict !== null) {
    await saveVerdict(unit.write, { ...pair, verdict, note, by: unit.operator, at: unit.now });
  }
  await unit.audit({
    organizationId,
    action: 'duplicates.judge',
    subject: { type: 'account', id: first.id, label: first.email },
    before: { verdict: before },
    after: { verdict, other: second.id },
    reason: note,
  });
}
