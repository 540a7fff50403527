import { type JobKind, jobKindFacts } from '../../../shared/domain/jobs/job-kind';
import { type JobTotals, leftOf, plannedOf } from '../../../shared/domain/jobs/job-totals';

/** The proof of an ended job in one line (rule E2): what was planned is the sum of what became of it. */
export function proofWords(kind: JobKind, totals: JobTotals): string {
  const number = (value: number) => value.toLocaleString('en');
  const parts = [
    `${number(totals.succeeded)} ${lower(jobKindFacts[kind].done)}`,
    `${number(totals.unchanged)} with nothing to do`,
    `${number(totals.refused)} refused`,
    `${number(totals.failed)} failed`,
  ];
  const left = leftOf(totals);
  if (left > 0) parts.push(`${number(left)} never reached`);
  return `${number(plannedOf(totals))} planned = ${parts.join(' + ')}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
