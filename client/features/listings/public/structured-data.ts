// What search engines read of the directory, in the words of schema.org.
import type { PublicSolutionQuery, PublicSolutionsQuery } from '../../../generated/listings/public/graphql.ts';

type Solution = NonNullable<PublicSolutionQuery['solution']>;

/** Where the prefecture's own vendors are. Of the others no more is known than that they are elsewhere. */
const addressIn = (municipality: string) =>
  municipality !== '' && {
    address: { '@type': 'PostalAddress', addressCountry: 'JP', addressRegion: '熊本県', addressLocality: municipality },
  };

/** One solution as a service, with what schema.org lets be said of one. */
export const solutionData = (solution: Solution) => (origin: string) => {
  const { number, title, promise, description, categories, vendor, priceMin, priceMax, images } = solution;
  return {
    '@type': 'Service',
    name: title,
    slogan: promise,
    description,
    url: `${origin}/solutions/${number}`,
    identifier: number,
    category: categories,
    areaServed: '熊本県',
    ...(images.length > 0 && { image: images.map(({ id }) => `${origin}/listing-images/${id}/1600.webp`) }),
    ...(vendor && {
      provider: { '@type': 'Organization', name: vendor.name, ...addressIn(vendor.municipality) },
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

/** A page of the directory as a part of the whole list: `after` is the place of what comes before it, as `[20]` in base64. */
export const solutionListData =
  (solutions: PublicSolutionsQuery['solutions'], after: string | null) => (origin: string) => {
    const before = after ? Number(atob(after).slice(1, -1)) : 0;
    return {
      '@type': 'ItemList',
      name: 'ソリューション一覧',
      numberOfItems: solutions.totalCount ?? 0,
      itemListElement: solutions.nodes.map(({ number, title }, at) => ({
        ...{ '@type': 'ListItem', position: before + at + 1, name: title, url: `${origin}/solutions/${number}` },
      })),
    };
  };
