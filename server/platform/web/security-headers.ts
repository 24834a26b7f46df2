// What every answer tells the browser: nothing is sniffed, framed, shared with other sites or kept by chance.
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config.ts';

/** Two years. Not for sub-domains: they are not the platform's to decide about. */
const HSTS_SECONDS = 63_072_000;
/** Answers that are no pages: were one ever shown as a page, nothing in it would run or load. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const REFERRER = 'strict-origin-when-cross-origin';

/** Passkeys are ours; nothing else of the device is asked for. */
const PERMISSIONS = [
  ...['publickey-credentials-create=(self)', 'publickey-credentials-get=(self)'],
  ...['accelerometer=()', 'autoplay=()', 'camera=()', 'display-capture=()', 'encrypted-media=()', 'fullscreen=()'],
  ...['geolocation=()', 'gyroscope=()', 'hid=()', 'magnetometer=()', 'microphone=()', 'midi=()', 'payment=()'],
  ...['picture-in-picture=()', 'screen-wake-lock=()', 'serial=()', 'usb=()', 'xr-spatial-tracking=()'],
].join(', ');

/** The headers of every answer: API, files, refusals, failures. Pages and files say themselves how long they may be kept. */
export function basicHeaders({ publicUrl }: Config): (reply: FastifyReply) => void {
  const headers = new Headers({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': REFERRER,
    'permissions-policy': PERMISSIONS,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': NO_PAGE,
    'cache-control': 'no-store',
    ...(isSecure(publicUrl) && { 'strict-transport-security': `max-age=${HSTS_SECONDS}` }),
  });
  // Below Fastify's own headers: whatever a route says replaces them.
  return ({ raw }) => void raw.setHeaders(headers);
}

/** The policy of pages: everything comes from this site, and scripts inside the page carry the reply's nonce. */
export function pagePolicy({ publicUrl }: Config): FastifyHelmetOptions {
  return {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        // Widths of bars are attributes of SVG, or set by script on the element's own `style`.
        styleSrcAttr: ["'none'"],
        // Small pictures are part of the style sheet.
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        frameSrc: ["'none'"],
        mediaSrc: ["'none'"],
        objectSrc: ["'none'"],
        workerSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure(publicUrl) && { upgradeInsecureRequests: [] }),
      },
    },
    // Said of every answer, above.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: REFERRER },
    xFrameOptions: { action: 'deny' },
  };
}

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:');
