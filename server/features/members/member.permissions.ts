import type { Permissions } from '../../platform/permissions/rules.ts';

/** What everyone may know of an organisation that shows itself in public. */
const PUBLIC_FIELDS = ['id', 'name', 'kana', 'industry', 'municipality', 'about', 'isVendor'];

/** Personal data: an organisation reads its own; staff reveal it one by one, and that is recorded. */
const PERSONAL_FIELDS = ['representative', 'contactName', 'contactKana', 'contactTitle', 'phone', 'email'];

/** What an organisation knows of itself, and staff of everyone. */
const REGISTRY_FIELDS = [
  ...PUBLIC_FIELDS,
  'version',
  'memberNo',
  'corporateNumber',
  'category',
  'employees',
  'postcode',
  'address',
  'inPrefecture',
  'joinedOn',
  'withdrawnOn',
  'isMember',
  'newsletter',
  'createdAt',
];

export const memberPermissions: Permissions = (viewer, can) => {
  can('read', 'Organization', PUBLIC_FIELDS, { isVendor: true }).because('ソリューション企業の紹介は公開だから');
  if (viewer.audience === 'member' || viewer.audience === 'vendor') {
    // A lead who views as this person is staff, who reveal personal data one by one.
    const personal = viewer.viewedBy ? [] : PERSONAL_FIELDS;
    can('read', 'Organization', [...REGISTRY_FIELDS, ...personal], { id: viewer.organizationId }).because(
      '自社の登録情報だから',
    );
  }
  if (viewer.audience === 'support') {
    can('read', 'Organization', [...REGISTRY_FIELDS, 'note']).because('事務局が会員管理簿を扱うから');
    can('register', 'Organization');
    can('import', 'Organization');
    can('reveal', 'Organization');
  }
};
