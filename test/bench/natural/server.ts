// What comes naturally with the libraries that the platform is made of: type-graphql's resolvers that load entities with
// MikroORM's `populate`, behind Apollo Server. A process of its own; no permissions.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { Arg, buildSchema, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Consultation, ConsultationEntry, Listing, Organization, Person } from './entities.ts';

const [, , , clientUrl, organization, directory] = process.argv as string[];

interface Context {
  readonly em: EntityManager;
}

@ObjectType()
class Listings {
  @Field(() => [Listing])
  nodes!: Listing[];
}

@ObjectType()
class Consultations {
  @Field(() => [Consultation])
  nodes!: Consultation[];
}

@Resolver()
class Reads {
  /** The order of the directory is more than `orderBy` can say: its ids come from the hand-written statement. */
  @Query(() => Listings)
  async solutions(@Arg('first', () => Int) first: number, @Ctx() { em }: Context): Promise<Listings> {
    const hits = await em.execute<{ id: string }[]>(`${directory} limit ?`, [first]);
    const ids = hits.map(({ id }) => id);
    const found = await em.find(Listing, { id: { $in: ids } }, { populate: ['vendor'] });
    const byId = new Map(found.map((listing) => [listing.id, listing]));
    return { nodes: ids.map((id) => byId.get(id)!) };
  }

  @Query(() => Consultations)
  async consultations(@Arg('first', () => Int) first: number, @Ctx() { em }: Context): Promise<Consultations> {
    const orderBy = { touchedAt: 'desc', id: 'desc' } as const;
    const populateWhere = { entries: { internal: false } };
    const populate = ['assignee', 'entries'] as const;
    return {
      nodes: await em.find(
        Consultation,
        { organization: organization! },
        { populate, populateWhere, orderBy, limit: first },
      ),
    };
  }

  @Query(() => Listing, { nullable: true })
  solution(@Arg('number', () => String) number: string, @Ctx() { em }: Context): Promise<Listing | null> {
    return em.findOne(Listing, { number, state: 'PUBLISHED' }, { populate: ['vendor'] });
  }
}

const orm = await MikroORM.init({
  clientUrl: clientUrl!,
  entities: [Organization, Listing, Person, Consultation, ConsultationEntry],
  metadataProvider: ReflectMetadataProvider,
  forceUtcTimezone: true,
  pool: { max: 10 },
});
const schema = await buildSchema({ resolvers: [Reads], validate: false });
const server = new ApolloServer<Context>({ schema });
await server.start();
const fastify = Fastify();
fastify.post('/graphql', fastifyApolloHandler(server, { context: async () => ({ em: orm.em.fork() }) }));
const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.on('disconnect', () => process.exit(0));
process.send!({ url });
