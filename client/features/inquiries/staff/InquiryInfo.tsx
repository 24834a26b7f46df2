import ArrowRight from 'lucide-solid/icons/arrow-right';
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffAttributeInquiryDocument } from '../../../generated/inquiries/graphql.ts';
import { dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SourceLine } from '../../campaigns/SourceField.tsx';
import { ApplicationDialog, ConversionDialog } from './ConversionDialogs.tsx';
import { InquiryContact } from './InquiryContact.tsx';
import type { Inquiry, LiveInquiry } from './inquiry.ts';

const CHANNELS: Readonly<Record<string, string>> = { web: 'フォーム', mail: 'メール', phone: '電話' };

const Section = (props: { title: string; children: JSX.Element }): JSX.Element => (
  <section class="mt-4 border-ink-200 border-t pt-4">
    <h3 class="text-[15px] leading-snug">{props.title}</h3>
    {props.children}
  </section>
);

/** What is known of an inquiry beside its thread, and what it may become. */
export function InquiryInfo(props: { inquiry: Inquiry; live: LiveInquiry }): JSX.Element {
  const [open, setOpen] = createSignal<'consultation' | 'application' | null>(null);
  const attribute = async (source: string | null) => {
    const { id, version } = props.inquiry;
    const { data, error } = await mutate(StaffAttributeInquiryDocument, { inquiry: { id, version }, source });
    if (data) props.live.show(data.attributeInquiry);
    else await props.live.refetch();
    return error;
  };
  return (
    <>
      <InquiryContact inquiry={props.inquiry} live={props.live} />
      <Section title="受付">
        <dl class="num mt-2 grid grid-cols-[64px_1fr] gap-y-1.5 text-[14px] leading-[1.55]">
          <dt class="text-ink-600">方法</dt>
          <dd>{CHANNELS[props.inquiry.channel]}</dd>
          <dt class="text-ink-600">日時</dt>
          <dd>{dayTime(props.inquiry.receivedAt)}</dd>
          <dt class="text-ink-600">種類</dt>
          <dd>{props.inquiry.category}</dd>
          <dt class="self-center text-ink-600">きっかけ</dt>
          <dd>
            <SourceLine source={props.inquiry.source} save={attribute} />
          </dd>
        </dl>
      </Section>
      <Show when={props.inquiry.consultation}>
        {(consultation) => (
          <Section title="相談になりました">
            <a class="link mt-1 inline-flex min-h-11 items-center gap-1" href={`/staff/cases/${consultation().id}`}>
              相談 <span class="num">{consultation().number}</span>
              <Icon of={ArrowRight} class="size-4" />
            </a>
          </Section>
        )}
      </Show>
      <Show when={props.inquiry.applicationNote}>
        <Section title="入会の申し送り">
          <p class="mt-1 whitespace-pre-wrap text-[14px] leading-[1.65]">{props.inquiry.applicationNote}</p>
        </Section>
      </Show>
      <Show when={props.inquiry.viewerCanConvert}>
        <Section title="次に進める">
          <div class="mt-2 flex flex-col items-start gap-2">
            <Button look="quiet" size="sm" class="!min-h-11" onClick={() => setOpen('consultation')}>
              会員の相談にする
            </Button>
            <Button look="quiet" size="sm" class="!min-h-11" onClick={() => setOpen('application')}>
              入会の申込みに申し送る
            </Button>
          </div>
        </Section>
      </Show>
      <ConversionDialog {...props} open={open() === 'consultation'} onClose={() => setOpen(null)} />
      <ApplicationDialog {...props} open={open() === 'application'} onClose={() => setOpen(null)} />
    </>
  );
}
