// A position in the change feed: transaction id and sequence number, in hex. Sorts as text; clients treat it as opaque.

/** Select this beside data: what the same statement read includes every change up to here. */
export const SNAPSHOT_XID = 'pg_snapshot_xmin(pg_current_snapshot())::text';

export const encodePosition = (xid: string, seq: string | number) =>
  [xid, seq].map((part) => BigInt(part).toString(16).padStart(16, '0')).join('');

export const snapshotPosition = (xid: string) => encodePosition(xid, 0);

export const decodePosition = (position: string): [xid: string, seq: string] => [
  String(BigInt(`0x${position.slice(0, 16)}`)),
  String(BigInt(`0x${position.slice(16, 32)}`)),
];

/** The second half is a signed number in the database. */
export const isPosition = (text: string) => /^[0-9a-f]{16}[0-7][0-9a-f]{15}$/.test(text);
