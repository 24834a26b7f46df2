import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { personOf } from '../../kernel/viewer.ts';
import { assertNotViewing, type Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import type { Limit } from '../../platform/rate-limits.ts';
import { removeSavedSearch, saveSearch, setSavedSearchMail, stopSavedSearchMail } from './saved-search.commands.ts';
import { personOfStopToken } from './saved-search.digest.ts';
import { savedSearchesOf } from './saved-search.queries.ts';
import { SavedSearchInput, SavedSearchRecord, SavedSearchReference } from './saved-search.types.ts';

const LINK_BY_ADDRESS: Limit = { name: 'stop link address', points: 60, seconds: 60 };

/** Searches of the directory that people keep, each their own (R3.3). */
@Resolver()
export class SavedSearchResolver {
  @Query(() => [SavedSearchRecord])
  @Permission('save', 'SavedSearch')
  savedSearches(@Ctx() { viewer, database, services: { clock } }: Context): Promise<SavedSearchRecord[]> {
    return savedSearchesOf(database, personOf(viewer)!, clock.now());
  }

  /** Answers all of one's own, the latest first. */
  @Mutation(() => [SavedSearchRecord])
  @Permission('save', 'SavedSearch')
  async saveSearch(
    @Ctx() context: Context,
    @Arg('search', () => SavedSearchInput) search: SavedSearchInput,
  ): Promise<SavedSearchRecord[]> {
    await context.run(saveSearch, search);
    return this.savedSearches(context);
  }

  @Mutation(() => [SavedSearchRecord])
  @Permission('save', 'SavedSearch')
  async setSavedSearchMail(
    @Ctx() context: Context,
    @Arg('search', () => SavedSearchReference) search: SavedSearchReference,
    @Arg('notifies', () => Boolean) notifies: boolean,
  ): Promise<SavedSearchRecord[]> {
    await context.run(setSavedSearchMail, { ...search, notifies });
    return this.savedSearches(context);
  }

  @Mutation(() => ID)
  @Permission('save', 'SavedSearch')
  removeSavedSearch(
    @Ctx() { run }: Context,
    @Arg('search', () => SavedSearchReference) search: SavedSearchReference,
  ): Promise<string> {
    return run(removeSavedSearch, search);
  }

  /** Ends the mails about one's saved searches, by the link in one of them. */
  @Mutation(() => Boolean)
  @Public()
  async stopSavedSearchMail(@Ctx() context: Context, @Arg('token', () => String) token: string): Promise<boolean> {
    assertNotViewing(context.viewer);
    const { limits, secrets } = context.services;
    if (context.http) await limits.count(LINK_BY_ADDRESS, context.http.ip);
    return context.run(stopSavedSearchMail, { person: personOfStopToken(secrets, token) });
  }
}
