// Installs and builds what is not up to date and serves in the foreground.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { finish, nodeBinary, run } from './toolchain.mjs';

finish(async () => {
  await install();
  await build(['server', 'client']);
  return run(nodeBinary(), ['--enable-source-maps', 'dist/server/main.js']);
});
