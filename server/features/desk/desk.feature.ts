import type { Feature } from '../../platform/feature.ts';
import { deskPermissions } from './desk.permissions.ts';
import { DeskResolver } from './desk.resolver.ts';
import { DeskSetting } from './desk-setting.entity.ts';
import { OfficeException } from './office-exception.entity.ts';
import { ReplyTemplate } from './reply-template.entity.ts';
import { Absence, SupportProfile } from './support-profile.entity.ts';

/** What the desk works with: its hours and promises, its people's profiles and absences, its reply templates. */
export const desk: Feature = {
  name: 'desk',
  entities: [OfficeException, DeskSetting, SupportProfile, Absence, ReplyTemplate],
  resolvers: [DeskResolver],
  permissions: deskPermissions,
};
