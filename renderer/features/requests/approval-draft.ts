import type { Blocker } from '../../../shared/domain/operations/blocker';
import type { BlockerOverride } from '../../../shared/domain/operations/operation';
import type { Consequence } from '../../../shared/domain/requests/consequences';

/** What the admin chose before approving. */
export interface ApprovalDraft {
  readonly words: string;
  readonly solving: boolean;
  readonly except: boolean;
  readonly override: BlockerOverride;
}

export const emptyApproval: ApprovalDraft = {
  words: '',
  solving: false,
  except: true,
  override: { typedEmail: '', reason: '' },
};

interface Around {
  readonly consequences: readonly Consequence[];
  readonly blockers: readonly Blocker[];
  readonly solvable: boolean;
}

/** Whether something that cannot be mended on this page stands in the way of an approval. */
export function isStopped(
  { solving, override }: ApprovalDraft,
  { consequences, blockers, solvable }: Around,
): boolean {
  const obstacles = consequences.some(({ tone }) => tone === 'obstacle');
  if (obstacles && !(solvable && solving)) return true;
  if (blockers.some(({ overridable }) => !overridable)) return true;
  const overridden = override.typedEmail.trim() !== '' && override.reason.trim() !== '';
  return blockers.length > 0 && !overridden;
}
