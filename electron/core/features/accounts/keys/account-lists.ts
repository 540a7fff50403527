import type { AccountFilter } from '../../../../../shared/domain/accounts/account-filter';
import type { AccountSort } from '../../../../../shared/domain/accounts/account-list';
import { dataVersion } from '../../../store/data-version';
import { findMatches } from './find-matches';
import type { Matches } from './matches';
import { OrderedMatches } from './ordered-matches';
import { type KeySource, OrganizationKeys } from './organization-keys';
import { remembered } from './remembered';

const organizationsKept = 2;
const filtersKept = 64;
const listsKept = 8;
/** "Within the last 30 days" is counted from the hour, so that the pages of a list agree. */
const hourInMs = 3_600_000;

/**
 * The lists of accounts that were asked for lately. What was read of the store is kept until the store changes,
 * so that paging, counting and typing on cost no more than they must.
 */
export class AccountLists {
  #version = -1;
  readonly #organizations = new Map<string, OrganizationKeys>();
  readonly #matches = new Map<string, Promise<Matches>>();
  readonly #lists = new Map<string, Promise<OrderedMatches>>();

  constructor(readonly source: KeySource) {}

  /** The accounts of a list in its order. */
  async list(
    organizationId: string,
    ask: { readonly filter: AccountFilter; readonly sort: AccountSort; readonly now: number },
  ): Promise<OrderedMatches> {
    await this.#forgetStale();
    const matches = this.#find(organizationId, ask);
    const { column, direction } = ask.sort;
    const name = `${column} ${direction} ${this.#nameOf(organizationId, ask)}`;
    return remembered(this.#lists, name, listsKept, async () => new OrderedMatches(await matches, ask.sort));
  }

  /** The accounts that match, in no order. */
  async matches(
    organizationId: string,
    ask: { readonly filter: AccountFilter; readonly now: number },
  ): Promise<Matches> {
    await this.#forgetStale();
    return this.#find(organizationId, ask);
  }

  #find(
    organizationId: string,
    ask: { readonly filter: AccountFilter; readonly now: number },
  ): Promise<Matches> {
    const keys = remembered(
      this.#organizations,
      organizationId,
      organizationsKept,
      () => new OrganizationKeys(this.source, organizationId),
    );
    return remembered(this.#matches, this.#nameOf(organizationId, ask), filtersKept, () =>
      findMatches(keys, ask.filter, toHour(ask.now)),
    );
  }

  #nameOf(organizationId: string, { filter, now }: { readonly filter: AccountFilter; readonly now: number }) {
    return `${organizationId} ${filter.activity === undefined ? '' : toHour(now)} ${JSON.stringify(filter)}`;
  }

  async #forgetStale(): Promise<void> {
    const version = await dataVersion(this.source.read);
    if (version === this.#version) return;
    this.#version = version;
    for (const kept of [this.#organizations, this.#matches, this.#lists]) kept.clear();
  }
}

function toHour(now: number): number {
  return Math.floor(now / hourInMs) * hourInMs;
}
