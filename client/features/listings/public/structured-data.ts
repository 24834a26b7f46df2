// What search engines read of the directory, in the words of schema.org.
import type { PublicSolutionQuery, PublicSolutionsQuery } from '../../../generated/listings/public/graphql.ts';

type Solution = NonNullable<PublicSolutionQuery['solution']>;

/** One solution as a service. */
export const solutionData = (solution: Solution) => (origin: string) => {
  const { number, title, promise, description, categories, tags, vendor, priceMin, priceMax, publishedAt } = solution;
  return {
    '@type': 'Service',
    name: title,
    slogan: promise,
    description,
    url: `${origin}/solutions/${number}`,
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
};

/** A page of the directory as a list. */
export const solutionListData = (solutions: PublicSolutionsQuery['solutions']) => (origin: string) => ({
  '@type': 'ItemList',
  name: 'ソリューション一覧',
  numberOfItems: solutions.totalCount ?? 0,
  itemListElement: solutions.nodes.map(({ number, title }, at) => ({
    ...{ '@type': 'ListItem', position: at + 1, name: title, url: `${origin}/solutions/${number}` },
  })),
});
