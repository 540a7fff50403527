import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * How tests start their browser: the one of the system where there is one, otherwise Playwright's own. It asks
 * nobody anything in the background, and has no sandbox only where the system gives none, which is for root.
 */
export function browserOptions(): LaunchOptions {
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path));
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
  return {
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
    ...(executablePath === undefined ? {} : { executablePath }),
  };
}
