// What the commands of accounts need of the world around the transaction: the browser that asks, the installation's keys and address.
import type { Context } from '../../platform/graphql/context.ts';
import type { Secrets } from '../../platform/secrets.ts';

/** The browser that asks. */
export interface Browser {
  readonly userAgent: string;
  readonly address: string;
  /** Names the sign-in that this browser has under way. */
  readonly pendingToken?: string;
}

export interface Setting {
  readonly browser: Browser;
  readonly secrets: Secrets;
  /** Links in mails lead there; passkeys belong to it. */
  readonly publicUrl: string;
}

export const settingOf = ({ http, services: { secrets, config } }: Context): Setting => ({
  browser: { userAgent: http?.userAgent ?? '', address: http?.ip ?? '', pendingToken: http?.pendingToken },
  secrets,
  publicUrl: config.publicUrl,
});
