// What search engines read of a solution: schema.org, as a data block. It is never executed.
import type { PublicSolutionQuery } from '../../../generated/listings/public/graphql.ts';

type Solution = NonNullable<PublicSolutionQuery['solution']>;

/** The text of a `<script type="application/ld+json">`. Nothing in it can end the element. */
export function structuredDataOf(solution: Solution): string {
  const { title, promise, description, categories, tags, vendor, priceMin, priceMax, publishedAt } = solution;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: title,
    slogan: promise,
    description,
    category: categories,
    keywords: tags.join(','),
    areaServed: '熊本県',
    ...(publishedAt && { datePublished: publishedAt }),
    ...(vendor && {
      provider: {
        '@type': 'Organization',
        name: vendor.name,
        address: { '@type': 'PostalAddress', addressRegion: '熊本県', addressLocality: vendor.municipality },
      },
    }),
    ...(priceMin != null && {
      offers: {
        '@type': 'Offer',
        priceSpecification: {
          ...{ '@type': 'PriceSpecification', priceCurrency: 'JPY', minPrice: priceMin },
          ...(priceMax != null && { maxPrice: priceMax }),
        },
      },
    }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
