// The browser of the browser tests, and a font with Japanese letters.
import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';

/** The one without windows first: the same engine, and a fifth less to wait for. */
const SHELL = '/usr/bin/chromium-headless-shell';
const PLACES = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const FONTS = 'fonts-noto-cjk';

/** Where Chromium is, or why browser tests are skipped. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    return existsSync(given) ? { path: given } : { reason: `CHROMIUM_PATH is ${given}, where there is no file` };
  }
  const path = PLACES.find((place) => existsSync(place));
  return path
    ? { path }
    : { reason: 'no Chromium: install the packages chromium-headless-shell and fonts-noto-cjk, or set CHROMIUM_PATH' };
}

/** What is missing is installed where that can be done; else it says what is skipped, and why. */
export function prepareBrowser() {
  const purpose = 'the browser tests';
  if (!process.env.CHROMIUM_PATH) {
    if (!existsSync(SHELL) || !existsSync(FONT)) installPackages(['chromium-headless-shell', FONTS], purpose);
    // Older releases have no package of the shell.
    if (!findChromium().path) installPackages(['chromium', FONTS], purpose);
  }
  const { reason } = findChromium();
  if (reason) console.warn(`Browser tests will be skipped: ${reason}.`);
}
