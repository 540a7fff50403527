import type { VerificationMethod } from '../../../../shared/domain/domains/domain';
import type { Evidence } from '../../../../shared/domain/domains/evidence';
import { isUsable } from '../../../../shared/domain/domains/token';
import { readServer } from '../../net/dns-resolver';
import type { Ports } from '../../ports/ports';
import type { DnsServer } from '../../ports/resolver';
import { lookAtFile } from './look-at-file';
import { lookByDns } from './look-by-dns';
import type { DomainRow } from './queries';
import type { TokenRow } from './token-queries';

/** A resolver that a check asks. */
export interface CheckResolver {
  readonly server: DnsServer;
  readonly operator: string;
  readonly origin: 'setting' | 'start-option';
}

/** What a look needs of the core: the network, and whom to ask. */
export interface LookTools {
  readonly ports: Pick<Ports, 'resolver' | 'http' | 'clock' | 'random'>;
  readonly resolvers: readonly CheckResolver[];
  readonly allowPrivateAddresses: boolean;
  readonly signal: AbortSignal;
}

/** The proof that is looked for by one method. */
export interface Sought {
  readonly domain: string;
  /** Instant of the check; all its looks carry the same. */
  readonly at: number;
  readonly token: { readonly id: string; readonly value: string } | null;
  /** Tokens that were replaced, to be named when they are still published. */
  readonly retired: readonly string[];
  readonly systemAccepted: boolean;
  /** The newest look by the same method, to tell what moved since. */
  readonly before: Evidence | null;
}

/** Everything known of a domain before it is looked at. */
export interface Subject {
  readonly row: DomainRow;
  readonly tokens: readonly TokenRow[];
  readonly before: Readonly<Record<VerificationMethod, Evidence | null>>;
}

/**
 * Looks for the proof over the network. While pending by both methods at once; later by the method that verified
 * the domain, and by the other only where that one misses.
 * @returns evidence, at least one look
 */
export async function look(subject: Subject, tools: LookTools): Promise<readonly Evidence[]> {
  const at = tools.ports.clock.now();
  const byMethod = {
    'dns-txt': () => lookByDns(soughtBy('dns-txt', subject, at), tools),
    'https-file': () => lookAtFile(soughtBy('https-file', subject, at), tools),
  } satisfies Record<VerificationMethod, () => Promise<Evidence>>;
  const { verified_method: first } = subject.row;
  if (first === null) return Promise.all([byMethod['dns-txt'](), byMethod['https-file']()]);
  const evidence = await byMethod[first]();
  if (evidence.agreement !== 'missing') return [evidence];
  return [evidence, await byMethod[first === 'dns-txt' ? 'https-file' : 'dns-txt']()];
}

/** Resolvers given at start replace those of the settings; each of them counts as an operator of its own. */
export function resolversOf(
  given: readonly string[],
  settings: readonly { readonly address: string; readonly operator: string }[],
): readonly CheckResolver[] {
  if (given.length > 0) {
    return given.map((text) => ({ server: readServer(text), operator: text, origin: 'start-option' }));
  }
  return settings.map(({ address, operator }) => ({
    server: readServer(address),
    operator,
    origin: 'setting',
  }));
}

function soughtBy(method: VerificationMethod, { row, tokens, before }: Subject, at: number): Sought {
  const own = tokens.filter((token) => token.method === method);
  const usable = own.find((token) =>
    isUsable({ expiresAt: token.expires_at, retiredAt: token.retired_at }, row.state, at),
  );
  return {
    domain: row.name,
    at,
    token: usable ? { id: usable.id, value: usable.token } : null,
    retired: tokens.filter((token) => token.retired_at !== null).map(({ token }) => token),
    systemAccepted: row.system_resolver_accepted === 1,
    before: before[method],
  };
}
