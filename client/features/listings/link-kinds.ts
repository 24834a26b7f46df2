// The kinds of links of a listing, in words.
export interface ListingLink {
  readonly kind: string;
  readonly label: string;
  readonly url: string;
}

export const LINK_KINDS = [
  { value: 'VIDEO', label: '動画' },
  { value: 'DOCUMENT', label: '資料' },
  { value: 'SITE', label: 'ページ' },
] as const;

export const linkKindText = (kind: string): string => LINK_KINDS.find(({ value }) => value === kind)?.label ?? 'ページ';
