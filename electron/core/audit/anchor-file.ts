import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Count and head of the chain at some instant, kept outside the store so that a cut-off tail is missed. */
export const AuditAnchor = z.strictObject({
  instanceId: z.string(),
  count: z.number().int().nonnegative(),
  head: z.string(),
  at: z.number().int(),
});
export type AuditAnchor = z.infer<typeof AuditAnchor>;

const fileName = 'audit-head.json';

/** @returns null where there is none; `unreadable` where the file is not what `writeAnchor` writes */
export function readAnchor(directory: string): AuditAnchor | 'unreadable' | null {
  try {
    const parsed = AuditAnchor.safeParse(JSON.parse(readFileSync(join(directory, fileName), 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return 'unreadable';
  }
}

/** Replaces the anchor as a whole: after a crash either the old one or the new one is there. Owner only (0600). */
export function writeAnchor(directory: string, anchor: AuditAnchor): void {
  const target = join(directory, fileName);
  const partial = `${target}.partial`;
  const descriptor = openSync(partial, 'w', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(anchor)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(partial, target);
}
