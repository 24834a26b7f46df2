import type { MigrationObject } from '@mikro-orm/core';
import { Initial } from '../../../schema/migrations/0001-initial.ts';
import { Installation } from '../../../schema/migrations/0002-installation.ts';
import { Accounts } from '../../../schema/migrations/0003-accounts.ts';
import { AuditChain } from '../../../schema/migrations/0004-audit-chain.ts';
import { Viewing } from '../../../schema/migrations/0005-viewing.ts';
import { PersonPhoto } from '../../../schema/migrations/0006-person-photo.ts';
import { EntryRequest } from '../../../schema/migrations/0007-entry-request.ts';
import { ListIndexes } from '../../../schema/migrations/0008-list-indexes.ts';
import { ApiTokens } from '../../../schema/migrations/0009-api-tokens.ts';
import { ListingEditor } from '../../../schema/migrations/0010-listing-editor.ts';
import { Search } from '../../../schema/migrations/0011-search.ts';
import { Directory } from '../../../schema/migrations/0012-directory.ts';
import { Mail } from '../../../schema/migrations/0013-mail.ts';
import { Desk } from '../../../schema/migrations/0014-desk.ts';
import { Introductions } from '../../../schema/migrations/0015-introductions.ts';
import { Reports } from '../../../schema/migrations/0016-reports.ts';
import { Followup } from '../../../schema/migrations/0017-followup.ts';
import { ObjectStore } from '../../../schema/migrations/0018-object-store.ts';
import { SearchEntries } from '../../../schema/migrations/0020-search-entries.ts';
import { AnswerDue } from '../../../schema/migrations/0021-answer-due.ts';
import { Campaigns } from '../../../schema/migrations/0022-campaigns.ts';

/** THE ordered list of migrations, in schema/migrations. Written by `npm run migration`. */
export const migrations: MigrationObject[] = [
  { name: '0001-initial', class: Initial },
  { name: '0002-installation', class: Installation },
  { name: '0003-accounts', class: Accounts },
  { name: '0004-audit-chain', class: AuditChain },
  { name: '0005-viewing', class: Viewing },
  { name: '0006-person-photo', class: PersonPhoto },
  { name: '0007-entry-request', class: EntryRequest },
  { name: '0008-list-indexes', class: ListIndexes },
  { name: '0009-api-tokens', class: ApiTokens },
  { name: '0010-listing-editor', class: ListingEditor },
  { name: '0011-search', class: Search },
  { name: '0012-directory', class: Directory },
  { name: '0013-mail', class: Mail },
  { name: '0014-desk', class: Desk },
  { name: '0015-introductions', class: Introductions },
  { name: '0016-reports', class: Reports },
  { name: '0017-followup', class: Followup },
  { name: '0018-object-store', class: ObjectStore },
  { name: '0020-search-entries', class: SearchEntries },
  { name: '0021-answer-due', class: AnswerDue },
  { name: '0022-campaigns', class: Campaigns },
];
