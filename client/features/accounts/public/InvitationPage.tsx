import { useParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { InvitationDocument } from '../../../generated/accounts/public/graphql.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { AcceptanceForm, type Stage } from './AcceptanceForm.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { LinkInvalid } from './LinkInvalid.tsx';
import { NeedsScript } from './NeedsScript.tsx';

const TITLES: Readonly<Record<Stage, string>> = {
  invited: '招待',
  enrolling: '2段階認証を設定',
  codes: '回復コードを保存',
  accepted: '招待を受けました',
};

/** The link of an invitation: who invites as what. Opening it accepts nothing. */
export default function InvitationPage(): JSX.Element {
  const params = useParams<{ token: string }>();
  const [stage, setStage] = createSignal<Stage>('invited');
  const answer = usePageQuery(InvitationDocument, () => ({ token: params.token }));
  return (
    <DoorFrame title={TITLES[stage()]} unlisted>
      <PageAnswer query={answer}>
        {(data) => (
          <Show
            when={data().invitation}
            fallback={
              <LinkInvalid
                advice="招待した方に、もう一度招待を送るようお伝えください。すでに受けた方は、そのままログインできます。"
                action={{ href: '/signin', label: 'ログインへ進む' }}
              />
            }
          >
            {(invitation) => (
              <>
                <Show when={stage() === 'invited'}>
                  <p class="mt-2 leading-[1.8]">
                    <b>{invitation().organization ?? 'くまもとDX推進コンソーシアム事務局'}</b> から、
                    <b>{invitation().role}</b>として招待されています。
                  </p>
                  <NeedsScript />
                </Show>
                <AcceptanceForm onStage={setStage} token={params.token} invitation={invitation()} />
              </>
            )}
          </Show>
        )}
      </PageAnswer>
    </DoorFrame>
  );
}
