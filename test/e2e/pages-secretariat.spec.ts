// The pages of the secretariat, staff and leads.
import { describe } from 'vitest';
import { chromiumPath } from './support/browser.ts';
import { testEveryPage } from './support/every-page.ts';

describe.skipIf(!chromiumPath)('every page of the secretariat', () => {
  testEveryPage(['support', 'lead']);
});
