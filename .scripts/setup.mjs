// Packages, and with --browser the browser of the tests: first step of `npm test`.
import { prepareBrowser } from './chromium.mjs';
import { install } from './install.mjs';
import { finish } from './toolchain.mjs';

finish(async () => {
  await install();
  if (process.argv.includes('--browser')) prepareBrowser();
});
