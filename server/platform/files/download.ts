// Files on their way out.
import type { FastifyReply } from 'fastify';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** Shown by the browser rather than saved. */
  readonly inline?: boolean;
}

/** Shown by the browser, a file may draw itself and nothing else. */
const SHOWN = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Answers a file under its Japanese name. Nobody keeps it on the way, and it is what it says it is. */
export function sendFile(reply: FastifyReply, { name, type, bytes, inline }: Download): FastifyReply {
  const how = inline ? 'inline' : 'attachment';
  if (inline) reply.header('content-security-policy', SHOWN);
  return reply
    .header('content-type', type)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(bytes);
}
