import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the system's Chromium where there is one, otherwise the one Playwright brings. */
export function launchChromium() {
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  return chromium.launch({
    // Root has no sandbox to give.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(executablePath && { executablePath }),
  });
}
