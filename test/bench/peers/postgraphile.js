// PostGraphile as it exposes the database by itself. The order of the directory is a function in SQL, as its documentation
// says for what is no plain table; names are its own, aliased to ours in the documents (test/bench/peers.queries.ts).
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { firstTwenty } from '../directory-order.ts';

const [, , , connectionString] = process.argv;

async function createFunction() {
  const client = new pg.Client(connectionString);
  await client.connect();
  await client.query(`create or replace function solutions_of_today() returns setof listing stable language sql as $$
    select l.* from (${firstTwenty()}) as hit join listing l on l.id = hit.id order by hit.place $$`);
  await client.query('revoke execute on function solutions_of_today() from public');
  await client.end();
}

/** Our change feed has a column of a type that it does not know. */
const TransactionIds = {
  name: 'TransactionIds',
  gather: {
    hooks: {
      pgCodecs_findPgCodec(_info, event) {
        if (event.pgType.typname === 'xid8') event.pgCodec ??= TYPES.bigint;
      },
    },
  },
};

/** @returns where it listens */
export async function listen(host) {
  await createFunction();
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [TransactionIds],
    pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 10 } })],
    grafserv: { graphiql: false, watch: false },
    // Q2 leaves internal entries out, which no index is for.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await new Promise((resolve) => server.listen(host, resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
