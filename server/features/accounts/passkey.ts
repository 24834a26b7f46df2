// WebAuthn: what is asked of the browser and how its answers are judged. The device must verify its user (PIN, finger, face):
// a passkey is two factors in one.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Passkey } from './passkey.entity.ts';
import type { Person } from './person.entity.ts';

const NAME = 'くまもとDXマッチング';

/** Ed25519, ES256, RS256: what devices offer; no experimental ones. */
const ALGORITHMS = [-8, -7, -257];

interface Site {
  readonly publicUrl: string;
}

/** What the browser is asked, as JSON, and the challenge in it. */
export interface Ceremony {
  readonly options: string;
  readonly challenge: string;
}

const rpIdOf = ({ publicUrl }: Site): string => new URL(publicUrl).hostname;

const descriptor = ({ credentialId, transports }: Passkey) => ({ id: credentialId, transports: [...transports] });

/** Asks the browser for a new passkey. Devices that hold one of `present` already refuse. */
export async function registrationCeremony(site: Site, person: Person, present: readonly Passkey[]): Promise<Ceremony> {
  const options = await generateRegistrationOptions({
    ...{ rpName: NAME, rpID: rpIdOf(site), userName: person.email, userDisplayName: person.name },
    userID: new TextEncoder().encode(person.id),
    ...{ attestationType: 'none', supportedAlgorithmIDs: ALGORITHMS },
    excludeCredentials: present.map(descriptor),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options: JSON.stringify(options), challenge: options.challenge };
}

/** Asks the browser to prove one of `allowed`; without, whichever passkey its owner chooses. */
export async function authenticationCeremony(site: Site, allowed: readonly Passkey[] = []): Promise<Ceremony> {
  const options = await generateAuthenticationOptions({
    ...{ rpID: rpIdOf(site), userVerification: 'required' },
    ...(allowed.length && { allowCredentials: allowed.map(descriptor) }),
  });
  return { options: JSON.stringify(options), challenge: options.challenge };
}

export type NewCredential = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'>;

/** The credential in the browser's answer; `null` when it does not prove one. */
export async function registeredCredential(site: Site, json: string, challenge: string): Promise<NewCredential | null> {
  const response = parsed<RegistrationResponseJSON>(json);
  const result =
    response &&
    (await verifyRegistrationResponse({
      ...{ response, expectedChallenge: challenge, expectedOrigin: site.publicUrl, expectedRPID: rpIdOf(site) },
      ...{ requireUserVerification: true, supportedAlgorithmIDs: ALGORITHMS },
    }).catch(() => null));
  if (!result?.verified) return null;
  const { id, publicKey, counter, transports = [] } = result.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
}

/** The credential that an answer says it is of. Nothing is proved yet. */
export const credentialIdOf = (json: string): string => {
  const id = parsed<AuthenticationResponseJSON>(json)?.id;
  return typeof id === 'string' ? id : '';
};

/**
 * The passkey's counter after this use; `null` when the answer does not prove it: another challenge, another site, an unverified
 * user, or a counter that went back.
 */
export async function provenCounter(
  site: Site,
  { credentialId, publicKey, counter, transports }: Passkey,
  json: string,
  challenge: string,
): Promise<number | null> {
  const response = parsed<AuthenticationResponseJSON>(json);
  const credential = {
    id: credentialId,
    publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
    counter,
    transports,
  };
  const result =
    response &&
    (await verifyAuthenticationResponse({
      ...{ response, expectedChallenge: challenge, expectedOrigin: site.publicUrl, expectedRPID: rpIdOf(site) },
      ...{ credential, requireUserVerification: true },
    }).catch(() => null));
  return result?.verified ? result.authenticationInfo.newCounter : null;
}

function parsed<Response>(json: string): Response | null {
  try {
    const value: unknown = JSON.parse(json);
    return value && typeof value === 'object' ? (value as Response) : null;
  } catch {
    return null;
  }
}
