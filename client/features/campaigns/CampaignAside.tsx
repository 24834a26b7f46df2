import Download from 'lucide-solid/icons/download';
import ExternalLink from 'lucide-solid/icons/external-link';
import { createSignal, type JSX, Show } from 'solid-js';
import { EndCampaignDocument, ReopenCampaignDocument } from '../../generated/campaigns/graphql.ts';
import { fileNameOf } from '../../platform/csv.ts';
import { date } from '../../platform/format.ts';
import { mutate } from '../../platform/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { CampaignDialog } from './CampaignDialog.tsx';
import { CAMPAIGN_TARGETS, type Campaign, type CampaignDetail } from './campaign-words.ts';

interface CampaignAsideProps {
  readonly campaign: CampaignDetail;
  readonly onChanged: () => void;
}

/** The blank edge that readers need, in modules. */
const QUIET = 4;

/** For the printer's program: sharp at every size. */
function saveSvg({ name, code, qr }: CampaignDetail): void {
  const whole = qr.size + 2 * QUIET;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<rect x="${-QUIET}" y="${-QUIET}" width="${whole}" height="${whole}" fill="#fff"/><path d="${qr.path}" fill="#000"/></svg>`;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  Object.assign(document.createElement('a'), {
    href: url,
    download: `${fileNameOf(`QR_${name}_${code}`)}.svg`,
  }).click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The link of an announcement, for leaflets and mails, and what can be done with it. */
export function CampaignAside(props: CampaignAsideProps): JSX.Element {
  const one = () => props.campaign;
  const [edited, setEdited] = createSignal<Campaign | null>(null);
  const [ending, setEnding] = createSignal(false);
  const [reopening, setReopening] = createSignal(false);
  const targetText = () => CAMPAIGN_TARGETS.find(({ value }) => value === one().target)?.label ?? one().target;
  const reference = () => ({ campaign: { id: one().id, version: one().version } });

  const end = async () => {
    const { error } = await mutate(EndCampaignDocument, reference());
    props.onChanged();
    if (!error) showToast({ text: '終了しました。リンクはこれまでどおりページに着きます' });
    return error;
  };
  const reopen = async () => {
    const { error } = await mutate(ReopenCampaignDocument, reference());
    props.onChanged();
    if (!error) showToast({ text: '再開しました' });
    return error;
  };

  return (
    <aside class="flex flex-col gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1" aria-label="リンクと操作">
      <section class="card p-5 shadow-card" aria-labelledby="campaign-link">
        <h2 id="campaign-link" class="text-[18px]">
          リンクとQRコード
        </h2>
        <p class="num mt-2 rounded-8 bg-ink-50 px-3 py-2 text-[15px] [overflow-wrap:anywhere]">{one().link}</p>
        <p class="mt-2 flex flex-wrap gap-2">
          <CopyButton label="リンクをコピー" text={() => one().link} />
        </p>
        <QrCode
          path={one().qr.path}
          size={one().qr.size}
          label={`「${one().name}」のQRコード`}
          class="mt-4 w-full max-w-[240px]"
        />
        <Button look="quiet" class="mt-3" onClick={() => saveSvg(one())}>
          <Icon of={Download} class="size-[18px]" />
          SVGで保存
        </Button>
        <p class="mt-2 text-[14px] text-ink-600 leading-[1.7]">
          印刷では2cm角より大きくしてください。まわりの余白も画像に含まれます。
        </p>
      </section>
      <section class="card p-5 shadow-card" aria-labelledby="campaign-facts">
        <h2 id="campaign-facts" class="sr-only">
          登録の内容
        </h2>
        <dl class="dl text-[15px]">
          <dt>リンク先</dt>
          <dd>
            <a class="link inline-flex items-center gap-1" href={one().target} target="_blank" rel="noopener">
              {targetText()}
              <Icon of={ExternalLink} class="size-4 flex-none" />
              <span class="sr-only">（新しいタブで開きます）</span>
            </a>
          </dd>
          <dt>登録</dt>
          <dd class="num">
            {date(one().createdAt)}
            <Show when={one().author}>{(author) => <span class="block">{author().name}</span>}</Show>
          </dd>
          <Show when={one().endedAt}>
            {(at) => (
              <>
                <dt>終了</dt>
                <dd class="num">{date(at())}</dd>
              </>
            )}
          </Show>
        </dl>
        <div class="mt-4 flex flex-wrap gap-2">
          <Show when={one().viewerCanSave}>
            <Button look="outline" onClick={() => setEdited({ ...one() })}>
              直す
            </Button>
          </Show>
          <Show when={one().viewerCanEnd}>
            <Button look="quiet" onClick={() => setEnding(true)}>
              終了する
            </Button>
          </Show>
          <Show when={one().viewerCanReopen}>
            <Button look="outline" onClick={() => setReopening(true)}>
              再開する
            </Button>
          </Show>
        </div>
      </section>
      <CampaignDialog campaign={edited()} onSaved={props.onChanged} onClose={() => setEdited(null)} />
      <ConfirmDialog
        open={ending()}
        title="この周知・案内を終了しますか"
        action="終了する"
        run={end}
        onClose={() => setEnding(false)}
      >
        これから先の訪問やお問合せは、この周知に数えなくなります。配ったちらしのリンクとQRコードは、これまでどおりページに着きます。
      </ConfirmDialog>
      <ConfirmDialog
        open={reopening()}
        title="この周知・案内を再開しますか"
        action="再開する"
        run={reopen}
        onClose={() => setReopening(false)}
      >
        これから先の訪問とお問合せを、もう一度数えます。
      </ConfirmDialog>
    </aside>
  );
}
