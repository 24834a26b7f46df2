import type { Permissions } from '../../platform/permissions/rules.ts';

export const articlePermissions: Permissions = (_viewer, can) => {
  can('read', 'Article', [
    ...[
      'id',
      'kind',
      'slug',
      'title',
      'lead',
      'body',
      'bodyHtml',
      'company',
      'industry',
      'municipality',
      'place',
      'host',
    ],
    ...['heldOn', 'category', 'publishedAt'],
  ]).because('だれでも読める記事だから');
};
