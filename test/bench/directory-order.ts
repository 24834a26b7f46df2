// The directory's order of today as a person would write it by hand, from the same index as the platform's.

/** Ids and places of the first twenty: a walk around the ring of the weekday (server/features/listings/listing.rings.ts). */
export function firstTwenty(now = new Date()): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
  const ring = `md5(id::text || '${new Date(day).getUTCDay()}')`;
  const part = (turn: number, side: string) =>
    `(select id, ${ring} as at, ${turn} as turn from listing where state = 'PUBLISHED' and ${ring} ${side} md5('${day}')
      order by ${ring}, id limit 20)`;
  return `select id, row_number() over () as place from (select id from (${part(0, '>=')} union all ${part(1, '<')}) as halves
    order by turn, at, id limit 20) as f`;
}
