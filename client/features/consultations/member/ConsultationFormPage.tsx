// /member/consultations/new and /member/consultations/:id/edit: a request, from the first word to the sending.
import { Navigate, useParams } from '@solidjs/router';
import { createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { MemberDraftDocument } from '../../../generated/consultations/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { ask } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import type { KeptCopy, ServerCopy } from '../../../platform/server-draft.ts';
import type { UploadedFile } from '../../../platform/uploads.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ConsultationForm } from './ConsultationForm.tsx';
import { copyOf, EMPTY_REQUEST, type Request } from './request.ts';

export default function ConsultationFormPage(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const [attempt, setAttempt] = createSignal(1);
  // A new object for another address or another beginning: the form starts over.
  const opened = () => ({ id: params.id ?? null, attempt: attempt() });
  return (
    <Show when={opened()} keyed>
      {({ id }) => <Opened id={id} onStartOver={() => setAttempt(attempt() + 1)} />}
    </Show>
  );
}

type Outcome =
  | { copy: ServerCopy<Request> | null; files?: readonly UploadedFile[] }
  | { error: AppError }
  | 'missing'
  | 'sent';

function Opened(props: { id: string | null; onStartOver: () => void }): JSX.Element {
  const device = useDraft<KeptCopy<Request>>(`consultation:${props.id ?? 'new'}`, {
    ...{ values: { ...EMPTY_REQUEST }, unsaved: false, id: null, version: 0 },
  });
  const id = props.id ?? device.values.id;
  const [outcome, setOutcome] = createSignal<Outcome | undefined>(id ? undefined : { copy: null });

  const load = async () => {
    if (!id) return;
    setOutcome(undefined);
    const { data, error } = await ask(MemberDraftDocument, { id });
    const found = data?.consultation;
    if (error) setOutcome({ error });
    else if (found?.state === 'DRAFT') setOutcome({ copy: copyOf(found), files: found.attachments });
    // What was typed on a draft that is gone becomes a new one.
    else if (!props.id) setOutcome({ copy: null });
    else setOutcome(found ? 'sent' : 'missing');
  };
  onMount(() => void load());

  const ready = () => {
    const now = outcome();
    return typeof now === 'object' && 'copy' in now ? now : undefined;
  };
  const failure = () => {
    const now = outcome();
    return typeof now === 'object' && 'error' in now ? now.error : undefined;
  };
  return (
    <Switch fallback={<Skeleton />}>
      <Match when={ready()} keyed>
        {({ copy, files }) => (
          <ConsultationForm
            device={device}
            copy={copy}
            files={files ?? []}
            continued={!props.id && device.values.id !== null}
            onStartOver={() => {
              device.clear();
              props.onStartOver();
            }}
          />
        )}
      </Match>
      <Match when={failure()}>
        {(error) => (
          <>
            <PageTitle title="相談の続きを書く" />
            <LoadFailure error={error()} onRetry={() => void load()} />
          </>
        )}
      </Match>
      <Match when={outcome() === 'sent'}>
        <Navigate href={`/member/consultations/${id}`} />
      </Match>
      <Match when={outcome() === 'missing'}>
        <NothingToShow what="下書き" back={{ href: '/member/consultations', label: '相談の一覧へ' }} />
      </Match>
    </Switch>
  );
}
