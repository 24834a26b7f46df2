// One peer in a process of its own, as its documentation says it is set up: `apollo`, `yoga`, `mercurius` or
// `postgraphile`.
import { createServer } from 'node:http';
import { load, loaders, occurredAt, Query, resolvers, stateSince, typeDefs } from './schema.js';

const HOST = { host: '127.0.0.1', port: 0 };

async function apollo() {
  const [{ ApolloServer }, { fastifyApolloHandler }, { default: Fastify }] = await Promise.all([
    import('@apollo/server'),
    import('@as-integrations/fastify'),
    import('fastify'),
  ]);
  const server = new ApolloServer({ typeDefs, resolvers });
  await server.start();
  const fastify = Fastify();
  fastify.post('/graphql', fastifyApolloHandler(server, { context: async () => loaders() }));
  return fastify.listen(HOST);
}

async function yoga() {
  const { createSchema, createYoga } = await import('graphql-yoga');
  const served = createYoga({ schema: createSchema({ typeDefs, resolvers }), context: loaders, logging: false });
  const server = createServer(served);
  await new Promise((resolve) => server.listen({ ...HOST }, resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

async function mercurius() {
  const [{ default: plugin }, { default: Fastify }] = await Promise.all([import('mercurius'), import('fastify')]);
  const fastify = Fastify();
  const objects = (queries) => queries.map(({ obj }) => obj);
  await fastify.register(plugin, {
    schema: typeDefs,
    resolvers: { Query, Consultation: { stateSince }, Entry: { occurredAt } },
    jit: 1,
    loaders: {
      Listing: { vendor: (queries) => load.vendors(objects(queries).map(({ vendor_id }) => vendor_id)) },
      Consultation: {
        lastEntry: (queries) => load.entries(objects(queries).map(({ id }) => id)),
        assignee: (queries) => load.people(objects(queries).map(({ assignee_id }) => assignee_id)),
      },
    },
  });
  return fastify.listen(HOST);
}

async function postgraphile() {
  const { listen } = await import('./postgraphile.js');
  return listen(HOST);
}

const url = await { apollo, yoga, mercurius, postgraphile }[process.argv[2]]();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send(user + system);
});
process.on('disconnect', () => process.exit(0));
process.send({ url });
