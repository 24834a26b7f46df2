// The two sides of an exhibition: who comes, and who exhibits. Both lists are live, also the one that is not shown.
import { useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import {
  StaffApplicationChangedDocument,
  StaffApplicationsDocument,
  type StaffApplicationsQuery,
  StaffRegistrationChangedDocument,
  StaffRegistrationsDocument,
  type StaffRegistrationsQuery,
} from '../../../generated/exhibitions/graphql.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { Applications } from './Applications.tsx';
import type { StaffExhibition } from './ExhibitionsPage.tsx';
import { Registrations } from './Registrations.tsx';

export type Application = StaffApplicationsQuery['exhibitorApplications']['nodes'][number];
export type Registration = StaffRegistrationsQuery['registrations']['nodes'][number];

const VISITORS = 'visitors';
const EXHIBITORS = 'exhibitors';

export function ExhibitionPeople(props: { of: StaffExhibition }): JSX.Element {
  const [search, setSearch] = useSearchParams<{ tab?: string }>();
  const variables = () => ({ exhibition: props.of.id });
  const here = (record: { exhibition?: { id: string } | null }) => record.exhibition?.id === props.of.id;
  const registrations = createLiveList(StaffRegistrationsDocument, StaffRegistrationChangedDocument, {
    pick: (data) => data.registrations,
    variables,
    accept: (registration: Registration) => here(registration),
    // The newest first: one that is cancelled and not shown yet is no new one.
    compare: (a, b) => b.registeredAt.localeCompare(a.registeredAt) || b.id.localeCompare(a.id),
  });
  const applications = createLiveList(StaffApplicationsDocument, StaffApplicationChangedDocument, {
    pick: (data) => data.exhibitorApplications,
    variables,
    accept: (application: Application) => here(application),
  });
  const waiting = () => applications.nodes.filter(({ state }) => state === 'SUBMITTED').length;
  const exhibits = () => props.of.kind === 'EXHIBITION';
  const tabs = () => [
    { id: VISITORS, label: '来場の申込み', count: registrations.totalCount() ?? undefined },
    ...(exhibits() ? [{ id: EXHIBITORS, label: '出展の申込み', count: waiting(), hot: waiting() > 0 }] : []),
  ];
  /** Before visitors are received, exhibitors are what it is about. */
  const current = () => {
    const asked = search.tab ?? (props.of.state === 'CALLING' ? EXHIBITORS : VISITORS);
    return tabs().some(({ id }) => id === asked) ? asked : VISITORS;
  };
  return (
    <div class="card mt-5 px-4 pb-4 md:px-6 md:pb-6">
      <Tabs
        label="申込み"
        class="-mx-4 px-2 md:-mx-6 md:px-4"
        tabs={tabs()}
        current={current()}
        onChange={(tab) => setSearch({ tab }, { replace: true, scroll: false })}
      >
        <div class="pt-4">
          {current() === VISITORS ? (
            <Registrations list={registrations} />
          ) : (
            <Applications list={applications} accepted={props.of.accepted} target={props.of.exhibitorTarget} />
          )}
        </div>
      </Tabs>
    </div>
  );
}
