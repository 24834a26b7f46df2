// `npm run -s lead -- MAIL 氏名 フリガナ`: opens the account of a lead (主任), the first of an installation above all, and mails
// the link with which they choose a password. The second factor is asked for at the first sign-in.
import { parseArgs } from 'node:util';
import { isEmail } from 'class-validator';
import { openLead } from '../features/accounts/account.commands.ts';
import { DomainError } from '../kernel/errors.ts';
import { ConfigError } from '../platform/config.ts';
import { runAsSystem, withApplication } from './application.ts';

const USAGE = '使い方: lead MAIL 氏名 フリガナ';
const EXIT = { done: 0, failed: 1, taken: 2, usage: 64 } as const;

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [email, name, kana] = positionals.map((text) => text.trim());
  if (positionals.length !== 3 || !isEmail(email) || !name || !kana) {
    console.error(USAGE);
    return EXIT.usage;
  }
  return withApplication(async (app) => {
    const { config, secrets, mail } = app.services;
    const setting = { publicUrl: config.publicUrl, secrets, browser: { userAgent: '', address: '' } };
    try {
      await runAsSystem(app, openLead, { ...setting, email: email!, name: name!, kana: kana! });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
      console.error(`${email} のアカウントは、すでにあります。`);
      return EXIT.taken;
    }
    await mail.wake();
    console.log(`${name}さん（主任）のアカウントを作り、パスワードを決めるリンクを ${email} に送りました。`);
    if (!config.smtpUrl)
      console.log(`メールサーバーの設定（SMTP_URL）がないため、メールは ${config.dataDir}/mail にあります。`);
    return EXIT.done;
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = EXIT.failed;
  },
);
