// The browser of the browser tests, and a font with Japanese letters: installed where that is one command.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

/** On Debian as root the missing packages are installed; elsewhere it says what is skipped, and why. */
export function prepareBrowser() {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const isMissing = !findChromium().path || !existsSync(FONT);
  if (isDebian && isMissing && !process.env.CHROMIUM_PATH) {
    console.log(`Installing ${PACKAGES.join(' and ')} for the browser tests (apt-get) …`);
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    // The lists may be old without harm: whether the packages can be had decides.
    apt('update');
    if (!apt('install', '-y', '--no-install-recommends', ...PACKAGES)) console.warn('apt-get could not install them.');
  }
  const { reason } = findChromium();
  if (reason) console.warn(`Browser tests will be skipped: ${reason}.`);
}
