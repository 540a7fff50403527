import { erasedDomain } from '../../../../shared/domain/deletions/erased-account';
import type { Scratch } from './scratch-file';
import { statusDiffers } from './status-column';

/** What a file does not say (`NULL` in `staged`) never differs. */
const differs = (activityKnown: boolean) => `(
  (s.local = 0 AND s.id IS NOT a.id)
  OR (s.name IS NOT NULL AND s.name <> a.name)
  OR s.email <> a.email
  OR ${statusDiffers('a')}
  OR (s.role IS NOT NULL AND s.role <> a.role)
  OR ${activityKnown ? '(a.activity_known = 0 OR s.last_active_at IS NOT a.last_active_at)' : '0'}
  OR (s.added_at IS NOT NULL AND s.added_at IS NOT a.added_at)
  OR (s.email_confirmed IS NOT NULL AND s.email_confirmed IS NOT a.email_confirmed)
  OR (s.reported_claim IS NOT NULL AND s.reported_claim <> a.reported_claim)
  OR (s.billable IS NOT NULL AND s.billable IS NOT a.billable)
  OR (s.two_step IS NOT NULL AND s.two_step IS NOT a.two_step)
  OR (s.policy IS NOT NULL AND s.policy IS NOT a.policy)
  OR (s.apps IS NOT NULL AND s.apps <> a.apps)
  OR (s.groups IS NOT NULL AND s.groups <> a.groups)
)`;

export interface MatchFacts {
  readonly organizationId: string;
  readonly activityKnown: boolean;
}

/** How staged lines are found in the store, in the order in which the ways are tried. */
export interface MatchStatements {
  /** False where the organization has no account yet, so that there is nothing to look for. */
  readonly needed: boolean;
  forget(): void;
  /** Finds the accounts of the lines above `after` up to `until`, by one way after the other. */
  readonly ways: readonly ((after: number, until: number) => void)[];
  /**
   * Refuses the lines that mean an account erased here (rule L2), without keeping what they say of the person.
   * @returns how many lines were refused
   */
  refuseErased(): number;
  /**
   * Refuses the lines in a range whose address another account of the organization keeps (rule L4). An account
   * that gives its address up in the same file stands in nobody's way.
   * @returns how many lines were refused; their own accounts then keep their addresses, so look again
   */
  refuseHeld(after: number, until: number): number;
}

/**
 * Prepares the comparison of a file with the store: by the service's id; where the file brings none, by the
 * address; and an account that we once named after its address takes the id the file now brings.
 * @param scratch the scratch file with the store attached
 */
export function matchStatements(
  scratch: Scratch,
  { organizationId, activityKnown }: MatchFacts,
): MatchStatements {
  const changed = differs(activityKnown);
  const range = 's.line > ? AND s.line <= ?';
  const unmatched = 'NOT EXISTS (SELECT 1 FROM matched m WHERE m.line = s.line)';
  const by = (join: string, where: string) => {
    const statement = scratch.prepare(
      `INSERT OR IGNORE INTO matched (line, key, changed)
       SELECT s.line, a.key, ${changed} FROM staged s
       CROSS JOIN accounts a ON a.organization_id = ? AND ${join}
       WHERE ${range} AND ${where}`,
    );
    return (after: number, until: number) => {
      statement.run(organizationId, after, until);
    };
  };
  const find = scratch.prepare(
    `INSERT INTO refused (line, field, reason, cells, id, email_key)
     SELECT s.line, 'email', 'Another account of the organization already has the address ' || s.email
       || ' (' || h.name || ')', NULL, s.id, NULL
     FROM staged s
     CROSS JOIN accounts h ON h.organization_id = ? AND h.email_key = s.email_key
     LEFT JOIN matched m ON m.line = s.line
     LEFT JOIN matched hm ON hm.key = h.key
     LEFT JOIN staged hs ON hs.line = hm.line
     WHERE ${range} AND h.key IS NOT m.key AND (hs.line IS NULL OR hs.email_key = h.email_key)`,
  );
  const findErased = scratch.prepare(
    `INSERT INTO refused (line, field, reason, cells, id, email_key)
     SELECT m.line, 'id', 'This account was deleted here and its personal data erased; nothing of the row was kept',
       '[]', a.id, NULL
     FROM accounts a CROSS JOIN matched m ON m.key = a.key
     WHERE a.organization_id = ? AND a.status <> 'active' AND a.status = 'deleted' AND a.domain = ?`,
  );
  const dropMatches = scratch.prepare('DELETE FROM matched WHERE line IN (SELECT line FROM refused)');
  const dropRows = scratch.prepare('DELETE FROM staged WHERE line IN (SELECT line FROM refused)');
  const dropped = (refused: number) => {
    if (refused > 0) {
      dropMatches.run();
      dropRows.run();
    }
    return refused;
  };
  const any = scratch.prepare('SELECT 1 FROM accounts WHERE organization_id = ? LIMIT 1');
  return {
    needed: any.get(organizationId) !== undefined,
    forget: () => {
      scratch.exec('DELETE FROM matched');
    },
    ways: [
      by('a.id = s.id', 's.local = 0'),
      by('a.email_key = s.email_key', 's.local = 1'),
      by('a.id = s.id', `s.local = 1 AND ${unmatched}`),
      by("a.email_key = s.email_key AND a.id LIKE 'local:%'", `s.local = 0 AND ${unmatched}`),
    ],
    refuseErased: () => dropped(findErased.run(organizationId, erasedDomain).changes),
    refuseHeld: (after, until) => dropped(find.run(organizationId, after, until).changes),
  };
}
