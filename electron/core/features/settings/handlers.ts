import { implement } from '@orpc/server';
import { settingsContract } from '../../../../shared/contract/settings';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { readSettings } from '../../settings/settings-queries';
import { changeSettings } from './service';

const os = implement(settingsContract).$context<CoreContext>().use(gate);

export const settingsHandlers = os.router({
  read: os.read.handler(({ context }) => readSettings(context.read)),
  change: os.change.handler(({ input, context }) => context.change((unit) => changeSettings(unit, input))),
});
