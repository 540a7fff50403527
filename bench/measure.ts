import type { Row } from './row';

export interface BenchSetting {
  /** Size of the store to measure at. */
  readonly accounts: number;
  /** Folder of this measure alone; removed afterwards. */
  readonly directory: string;
  /**
   * A store with that many accounts, made once per run and shared: closed, and to be left as it is. Measures that
   * write take a copy of the folder.
   */
  readonly populated: () => Promise<string>;
}

/** One part of the table; measured once for each size. */
export interface Measure {
  readonly name: string;
  run(setting: BenchSetting): Promise<readonly Row[]>;
}
