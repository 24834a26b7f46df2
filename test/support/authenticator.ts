// A passkey device in software: an ES256 key, CBOR and the flags that WebAuthn asks for. Its browser believes in an origin.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const base64url = (data: Uint8Array) => Buffer.from(data).toString('base64url');

export class Authenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(16);
  counter = 0;
  /** Whether the device asks for its owner's PIN or finger. */
  verifiesUser = true;

  constructor(public origin: string) {}

  /** The answer to `beginPasskeyEnrolment`. */
  create(options: string): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' });
    // COSE: an EC2 key (1: 2) for ES256 (3: -7) on P-256 (-1: 1).
    const coordinate = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x!)],
      [-3, coordinate(y!)],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, isoCBOR.encode(key as never)]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(Buffer.concat([this.#data(ATTESTED), credential]))],
    ]);
    return this.#answer({
      clientDataJSON: base64url(this.#client('webauthn.create', challenge)),
      attestationObject: base64url(isoCBOR.encode(attestation as never)),
      transports: ['internal'],
    });
  }

  /** The answer to `beginPasskeySignIn`. */
  get(options: string): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    this.counter += 1;
    const data = this.#data(0);
    const client = this.#client('webauthn.get', challenge);
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#keys.privateKey);
    return this.#answer({
      ...{ clientDataJSON: base64url(client), authenticatorData: base64url(data), signature: base64url(signature) },
    });
  }

  #client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));

  #data(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const all = flags | USER_PRESENT | (this.verifiesUser ? USER_VERIFIED : 0);
    return Buffer.concat([sha256(new URL(this.origin).hostname), Buffer.from([all]), counter]);
  }

  #answer(response: object): string {
    const id = base64url(this.#id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
