// What the tests need beside npm's packages: installed where that is one command.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** On Debian as root. Whether it worked is seen by looking again. */
export function installPackages(packages, purpose) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' and ')} for ${purpose} (apt-get) …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // The lists may be old without harm: whether the packages can be had decides.
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', ...packages)) console.warn('apt-get could not install them.');
}
