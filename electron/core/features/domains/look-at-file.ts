import { agreementOfFile } from '../../../../shared/domain/domains/agreement';
import type { Hop, HttpsEvidence, HttpsOutcome } from '../../../../shared/domain/domains/evidence';
import { neutralText } from '../../../../shared/domain/domains/neutral-text';
import { isSharedService } from '../../../../shared/domain/domains/public-suffix';
import { readVerificationFile } from '../../../../shared/domain/domains/read-verification-file';
import { isRedirect, judgeRedirect } from '../../../../shared/domain/domains/redirect-rule';
import { fileAddress } from '../../../../shared/domain/domains/verification-file';
import type { HttpsAnswer } from '../../ports/http-client';
import { describeFailure, describeReading } from './file-words';
import type { LookTools, Sought } from './look';
import { addressesOf } from './site-addresses';

/** Pages made by content systems carry menus and styles; a verification page above this is none. */
const mostBytes = 256 * 1024;
/** Milliseconds for the whole look, redirect included. */
const wholeTime = 20_000;

type Ending = Pick<HttpsEvidence, 'outcome' | 'detail' | 'seen' | 'place' | 'bytes'>;
type Step = { readonly hop: Hop; readonly alias: string | null } & (
  | { readonly end: Ending }
  | { readonly next: string }
);

/** Looks for the file, following the one redirect that is allowed. */
export async function lookAtFile(sought: Sought, tools: LookTools): Promise<HttpsEvidence> {
  const start = performance.now();
  const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(wholeTime)]);
  const steps: Step[] = [];
  let step = await visit(fileAddress(sought.domain), sought, { ...tools, signal });
  steps.push(step);
  while ('next' in step) {
    step = await visit(step.next, sought, { ...tools, signal });
    steps.push(step);
  }
  return {
    method: 'https-file',
    at: sought.at,
    tokenId: sought.token?.id ?? null,
    expected: sought.token?.value ?? null,
    agreement: agreementOfFile(step.end.outcome),
    ...step.end,
    hops: steps.map(({ hop }) => hop),
    privateAllowed: tools.allowPrivateAddresses,
    milliseconds: Math.round(performance.now() - start),
    warnings: steps.flatMap(takeoverWarnings),
  };
}

async function visit(url: string, sought: Sought, tools: LookTools): Promise<Step> {
  const { host, pathname: path } = new URL(url);
  const site = await addressesOf(host, tools);
  const hop: Hop = { url, ...site.found, used: null, status: null, certificate: null };
  if ('failure' in site) {
    return { hop, alias: null, end: ending(site.failure, describeFailure(site.failure, host)) };
  }
  const { alias } = site;
  const answer = await tools.ports.http.get({
    host,
    path,
    addresses: site.dial,
    mostBytes,
    signal: tools.signal,
  });
  if (answer.kind === 'failure') {
    const end = ending(answer.failure, describeFailure(answer.failure, host));
    return { hop: { ...hop, used: answer.address }, alias, end };
  }
  const { status, certificate, address: used } = answer;
  return { hop: { ...hop, used, status, certificate }, alias, ...judge(url, answer, sought) };
}

function judge(
  url: string,
  { status, location, body, bytes }: Extract<HttpsAnswer, { kind: 'response' }>,
  sought: Sought,
): { readonly end: Ending } | { readonly next: string } {
  if (isRedirect(status)) {
    const verdict = judgeRedirect(sought.domain, url, status, location);
    return verdict.follow ? { next: verdict.url } : { end: ending('redirect-refused', verdict.reason) };
  }
  if (status === 404 || status === 410) {
    return { end: ending('no-file', `The site has no such file (status ${status}).`) };
  }
  if (status !== 200)
    return { end: ending('status', `The site answered with status ${status} instead of 200.`) };
  const { outcome, place, seen, difference } = readVerificationFile(
    body,
    sought.token?.value ?? null,
    sought.retired,
  );
  return { end: { outcome, detail: difference ?? describeReading(outcome), seen, place, bytes } };
}

/** A host that is an alias into a shared service belongs to whoever holds that name over there. */
function takeoverWarnings({ hop, alias }: Step): string[] {
  if (alias === null || !isSharedService(alias)) return [];
  const { host } = new URL(hop.url);
  return [
    `${host} is an alias of ${neutralText(alias)} on a shared service: whoever holds that name can place the file.`,
  ];
}

function ending(outcome: HttpsOutcome, detail: string): Ending {
  return { outcome, detail, seen: null, place: null, bytes: 0 };
}
