import type { Choice } from './EffectFields.tsx';

interface Introduced {
  readonly id: string;
  readonly disclosedAt?: string | null;
  readonly vendor?: { readonly name: string } | null;
  readonly listing?: { readonly title: string } | null;
}

/** The solutions that may have been adopted: those whose vendors know the company. */
export const choicesOf = (introductions: readonly Introduced[] = []): Choice[] =>
  introductions
    .filter(({ disclosedAt }) => disclosedAt)
    .map(({ id, vendor, listing }) => ({ id, title: listing?.title ?? '', vendor: vendor?.name ?? '' }));
