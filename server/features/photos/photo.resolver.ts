import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { PersonPhoto } from './person-photo.entity.ts';

/** More people than stand beside anybody's messages. */
const MOST = 500;

@Resolver()
export class PhotoResolver {
  /** Of the people whom the viewer may see: each lies at `/people/{person.id}/photo/{hash}`. */
  @Query(() => [PersonPhoto])
  @Permission('read', 'PersonPhoto')
  personPhotos(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo): Promise<PersonPhoto[]> {
    return read.many(info, { limit: MOST });
  }
}
