// The browser of the browser tests, and a font with Japanese letters.
import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Where Chromium is, or why browser tests are skipped. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    return existsSync(given) ? { path: given } : { reason: `CHROMIUM_PATH is ${given}, where there is no file` };
  }
  const path = PLACES.find((place) => existsSync(place));
  return path
    ? { path }
    : { reason: 'no Chromium: install the packages chromium and fonts-noto-cjk, or set CHROMIUM_PATH' };
}

/** What is missing is installed where that can be done; else it says what is skipped, and why. */
export function prepareBrowser() {
  const isMissing = !findChromium().path || !existsSync(FONT);
  if (isMissing && !process.env.CHROMIUM_PATH) installPackages(PACKAGES, 'the browser tests');
  const { reason } = findChromium();
  if (reason) console.warn(`Browser tests will be skipped: ${reason}.`);
}
