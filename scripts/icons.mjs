/** Renders `resources/icon.svg` at every size that installers and windows ask for. Run after the drawing changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './support/chromium.mjs';
import { root } from './support/paths.mjs';

const sizes = [16, 32, 128, 256, 512, 1024];
const drawing = readFileSync(join(root, 'resources/icon.svg'), 'utf8');
const folder = join(root, 'resources/icons');
mkdirSync(folder, { recursive: true });

const browser = await launchChromium();
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `${size}x${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
