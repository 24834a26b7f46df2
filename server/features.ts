import { accounts } from './features/accounts/account.feature.ts';
import { members } from './features/members/member.feature.ts';
import type { Feature } from './platform/feature.ts';

/** THE ordered list of features: each may import entities, queries and events of those above it, never below. */
export const features: readonly Feature[] = [members, accounts];
