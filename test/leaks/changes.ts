// What happens to a random world while people watch: records change, appear to someone, or are lost from sight.
import { Consultation } from '../../server/features/consultations/consultation.entity.ts';
import { Exhibition } from '../../server/features/exhibitions/exhibition.entity.ts';
import { ExhibitorApplication } from '../../server/features/exhibitions/exhibitor-application.entity.ts';
import { Registration } from '../../server/features/exhibitions/registration.entity.ts';
import { Inquiry } from '../../server/features/inquiries/inquiry.entity.ts';
import { ListingRevision } from '../../server/features/listings/listing-revision.entity.ts';
import { Introduction } from '../../server/features/matching/introduction.entity.ts';
import { Referral } from '../../server/features/matching/referral.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../server/platform/permissions/row-filter.ts';
import { type Aviary, asMember, asVendor, either, STAFF, when } from './canary.ts';
import { factOf } from './records.ts';
import type { LeakWorld } from './world.ts';

/** Changes every record of the world, in one transaction. New texts are canaries with the rules that hold from now on. */
export async function changeWorld(tx: Transaction, { aviary }: LeakWorld): Promise<void> {
  const ids = (type: string) => aviary.known.filter((known) => known.type === type).map(({ id }) => id);
  const all = <Entity extends object>(type: new () => Entity): Promise<Entity[]> =>
    tx.em.find(type as never, { id: { $in: ids(type.name) } } as never, { filters: SYSTEM_SCOPE }) as never;

  for (const consultation of await all(Consultation)) {
    const rule = either(asMember(consultation.organization.id), when(consultation.state !== 'DRAFT', STAFF));
    consultation.subject = aviary.text('changed consultation.subject', rule);
    consultation.version++;
  }
  for (const introduction of await all(Introduction)) {
    const { vendor, organization } = introduction;
    const rule = either(STAFF, asVendor(vendor.id), asMember(organization.id));
    // A candidate is told; what was told is answered.
    aviary.sent.add(introduction.id);
    introduction.state = introduction.state === 'CANDIDATE' ? 'SENT' : 'INTERESTED';
    introduction.answer = aviary.text('changed introduction.answer', rule);
  }
  for (const referral of await all(Referral)) {
    referral.summary = aviary.text('changed referral.summary', either(STAFF, asMember(referral.organization.id)));
  }
  for (const application of await all(ExhibitorApplication)) loseOrKeep(aviary, application);
  for (const revision of await all(ListingRevision))
    revision.comment = aviary.text('changed revision.comment', either(asVendor(revision.vendor.id), STAFF));
  for (const registration of await all(Registration)) registration.company = aviary.text('changed company', STAFF);
  for (const inquiry of await all(Inquiry)) inquiry.subject = aviary.text('changed inquiry.subject', STAFF);
  for (const exhibition of await all(Exhibition)) exhibition.registered = 4;
  const [consultation] = await all(Consultation);
  factOf({ tx, aviary }, await consultation!.organization.loadOrFail({ filters: SYSTEM_SCOPE }));
}

/** An accepted booth is withdrawn: those who saw it learn that it is gone, and nothing of what it says now. */
function loseOrKeep(aviary: Aviary, application: ExhibitorApplication): void {
  const own = either(asVendor(application.vendor.id), STAFF);
  if (application.state === 'ACCEPTED') application.state = 'DECLINED';
  application.title = aviary.text('changed application.title', own);
  application.reason = aviary.text('changed application.reason', own);
}
