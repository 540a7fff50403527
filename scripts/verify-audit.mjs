/**
 * Verifies an exported audit trail without Claimdesk: `node scripts/verify-audit.mjs "audit trail.jsonl"`.
 * Stands alone on purpose, so that the export can be checked by somebody who trusts neither the app nor its store.
 * Prints one line; the exit code is 0 when the trail is intact, 1 when it is not, 2 when it cannot be read.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const CHAIN = 'claimdesk-audit-v1';
const OPEN_FIELDS = [
  'action',
  'at',
  'jobId',
  'operator',
  'organizationId',
  'outcome',
  'subjectId',
  'subjectType',
];
const PERSONAL_FIELDS = ['after', 'before', 'reason', 'subjectLabel'];

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the exported file: node scripts/verify-audit.mjs FILE');
  process.exit(2);
}
try {
  const fault = await faultIn(file);
  console.log(fault ?? 'The trail is intact.');
  process.exit(fault === null ? 0 : 1);
} catch (error) {
  console.error(`${file} cannot be read: ${error.message}`);
  process.exit(2);
}

/** @returns {Promise<string | null>} what is wrong, as a sentence */
async function faultIn(path) {
  const lines = createInterface({ input: createReadStream(path, 'utf8') });
  const state = { seq: 0, hash: null, end: null, genesis: null };
  for await (const line of lines) {
    if (state.end !== null) return 'There is something behind the last line.';
    const entry = JSON.parse(line);
    if (entry.count !== undefined) state.end = entry;
    else {
      const fault = faultOf(entry, state);
      if (fault !== null) return `Event ${state.seq + 1} does not fit: ${fault}.`;
      state.genesis ??= entry.previous;
      state.seq = entry.seq;
      state.hash = entry.hash;
    }
  }
  return faultOfEnd(state);
}

function faultOf(event, { seq, hash }) {
  if (event.seq !== seq + 1) return 'an event is missing before it';
  if (hash !== null && event.previous !== hash) return 'it does not follow the event before it';
  const open = canonical(pick(event, OPEN_FIELDS));
  const expected = sha256([CHAIN, event.seq, event.previous, open, event.detailsDigest].join('\n'));
  if (event.hash !== expected) return 'its fields are not those that were recorded';
  const personal = pick(event, PERSONAL_FIELDS);
  if (event.salt === null) {
    return Object.values(personal).every((value) => value === null)
      ? null
      : 'its personal fields lost their salt';
  }
  return sha256(event.salt + canonical(personal)) === event.detailsDigest
    ? null
    : 'its personal fields are not those that were recorded';
}

function faultOfEnd({ seq, hash, end, genesis }) {
  if (end === null) return 'The last line with count and head is missing: the end was cut off.';
  const start = sha256([CHAIN, 'genesis', end.instanceId].join('\n'));
  if (genesis !== null && genesis !== start) return 'The first event belongs to another store.';
  if (end.count !== seq) return `The last line counts ${end.count} events, and there are ${seq}.`;
  if (end.head !== (hash ?? start)) return 'The head in the last line is not the hash of the last event.';
  return null;
}

function pick(event, names) {
  return Object.fromEntries(names.map((name) => [name, event[name]]));
}

/** RFC 8785: members sorted by code units, no white space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
