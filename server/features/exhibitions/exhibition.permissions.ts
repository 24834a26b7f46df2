import type { Permissions } from '../../platform/permissions/rules.ts';

const PUBLIC_FIELDS = [
  ...['id', 'version', 'slug', 'kind', 'state', 'stateLabel', 'industry', 'title', 'catchphrase', 'outline', 'call'],
  ...['heldOn', 'hours', 'venueName', 'venueAddress', 'venueAccess', 'timetable', 'capacity', 'placesLeft', 'accepted'],
  ...['exhibitorTarget', 'attendance', 'applications', 'viewerCanRegister'],
];
/** Whether a button shows is told to those only for whom it ever may. */
const STAFF_FIELDS = [...PUBLIC_FIELDS, 'registered', 'viewerCanOpen', 'viewerCanClose', 'viewerCanHold'];
const BOOTH_FIELDS = ['id', 'exhibition', 'vendor', 'state', 'title', 'shows', 'zone'];
/** Allowed on every row that is visible, or not at all. */
const COMPUTED_FIELDS = ['stateLabel'];
const APPLICATION_FIELDS = [
  ...[...BOOTH_FIELDS, ...COMPUTED_FIELDS],
  ...['version', 'powerW', 'note', 'reason', 'submittedAt', 'decidedAt'],
];

export const exhibitionPermissions: Permissions = (viewer, can) => {
  can('register', 'Exhibition');
  if (viewer.audience === 'support') {
    can('read', 'Exhibition', STAFF_FIELDS).because('事務局が展示会を運営するから');
    can(['open', 'close', 'reopen', 'hold'], 'Exhibition');
    can('read', 'ExhibitorApplication', [...APPLICATION_FIELDS, 'viewerCanAccept', 'viewerCanDecline']).because(
      '事務局が出展者を選考するから',
    );
    can(['accept', 'decline'], 'ExhibitorApplication');
    can('read', 'Registration', [
      'id',
      'number',
      'exhibition',
      'company',
      'people',
      'state',
      'registeredAt',
      'source',
      'maskedName',
    ]).because('事務局が来場を受け付けるから');
    can('reveal', 'Registration');
    return;
  }
  const isVendor = viewer.audience === 'vendor';
  can('read', 'Exhibition', isVendor ? [...PUBLIC_FIELDS, 'viewerCanApply'] : PUBLIC_FIELDS).because(
    '展示会の案内はだれでも読めるから',
  );
  if (viewer.audience === 'vendor') {
    can('read', 'ExhibitorApplication', APPLICATION_FIELDS, { vendor: viewer.organizationId }).because(
      '自社の出展申込みだから',
    );
    can('read', 'ExhibitorApplication', [...BOOTH_FIELDS, ...COMPUTED_FIELDS], { state: 'ACCEPTED' }).because(
      '決まった出展は公開だから',
    );
    can('apply', 'Exhibition');
    can('apply', 'ExhibitorApplication', { vendor: viewer.organizationId });
    return;
  }
  can('read', 'ExhibitorApplication', BOOTH_FIELDS, { state: 'ACCEPTED' }).because('決まった出展は公開だから');
};
