// Where an announcement may lead: public pages of this site, named here. Never an address that somebody typed.

const PAGES: ReadonlySet<string> = new Set([
  ...['/', '/contact', '/solutions', '/cases', '/news', '/exhibitions', '/pages/support', '/pages/about'],
]);
/** The page of one exhibition. */
const EXHIBITION = /^\/exhibitions\/[a-z0-9][a-z0-9-]{0,59}$/;

export const isCampaignTarget = (path: string): boolean => PAGES.has(path) || EXHIBITION.test(path);
