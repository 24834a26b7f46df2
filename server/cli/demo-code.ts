// `npm run -s demo:code`: what the authenticator app of the demo's staff and officials shows now.
import { DEMO_ACCOUNTS, DEMO_TOTP_SECRET } from '../../seeds/accounts.ts';
import { totpCode } from '../features/accounts/totp.ts';
import { systemClock } from '../kernel/clock.ts';

const PERIOD_MS = 30_000;

const now = systemClock.now();
const left = Math.ceil((PERIOD_MS - (now.getTime() % PERIOD_MS)) / 1000);
for (const { email, role, name } of DEMO_ACCOUNTS) {
  if (role) console.log(`${totpCode(DEMO_TOTP_SECRET, now)}  ${email}（${name}）`);
}
console.log(`あと${left}秒で変わります。1つのコードは、1人につき1回だけ使えます。`);
