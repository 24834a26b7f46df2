import type { Organization } from '../organization.entity.ts';

/**
 * What one row says of an organisation. Fields whose column the file does not have are absent: an import leaves them as
 * they are.
 */
export type RegistryValues = Partial<
  Pick<
    Organization,
    | 'corporateNumber'
    | 'kana'
    | 'category'
    | 'industry'
    | 'employees'
    | 'postcode'
    | 'address'
    | 'municipality'
    | 'inPrefecture'
    | 'representative'
    | 'contactName'
    | 'contactKana'
    | 'contactTitle'
    | 'phone'
    | 'email'
    | 'joinedOn'
    | 'withdrawnOn'
    | 'isVendor'
    | 'newsletter'
    | 'note'
  >
> &
  Pick<Organization, 'name' | 'nameKey' | 'isMember'> & { readonly memberNo: string };
