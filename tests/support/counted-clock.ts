import type { Clock } from '../../electron/core/ports/clock';
import { testStart } from './fake-clock';

/**
 * A clock that stands still and tells how often it was read. The core reads it at the beginning of every
 * transaction and for every new id, so between two readings lies every state that a crash can leave on the disk.
 * @param read told the number of each reading, from 1
 */
export function countedClock(read: (reading: number) => void): Clock {
  let readings = 0;
  return {
    now() {
      readings += 1;
      read(readings);
      return testStart;
    },
  };
}
