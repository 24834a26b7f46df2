// The link in a mail: did the other side get in touch? One press answers; opening the page changes nothing. Works without JavaScript.
import { useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { ContactQuestionDocument, type ContactQuestionQuery } from '../../../generated/followup/public/graphql.ts';
import { day } from '../../../platform/format.ts';
import { PageAnswer } from '../../../platform/page-answer.tsx';
import { usePageQuery } from '../../../platform/page-data.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { DoorFrame } from '../../accounts/public/DoorFrame.tsx';
import { LinkInvalid } from '../../accounts/public/LinkInvalid.tsx';
import { ANSWERS, contactDays } from '../contact.ts';
import { sendForm } from '../send-form.ts';
import { LinkRefusal } from './LinkRefusal.tsx';

type Question = NonNullable<ContactQuestionQuery['contactQuestion']>;
type Address = { token?: string; done?: string; refused?: string };

export default function ContactCheckPage(): JSX.Element {
  const [search] = useSearchParams<Address>();
  const query = usePageQuery(ContactQuestionDocument, () => ({ token: search.token ?? '' }));
  const done = () => search.done !== undefined && !search.refused;
  return (
    <DoorFrame title={done() ? 'ありがとうございます' : '連絡は取れましたか'} unlisted>
      <PageAnswer query={query}>
        {(data) => (
          <Show
            when={data().contactQuestion}
            fallback={
              <LinkInvalid
                advice="新しいメールのリンクを開くか、ログインしてお答えください。"
                action={{ href: '/signin', label: 'ログインへ進む' }}
              />
            }
          >
            {(question) => <Asked question={question()} token={search.token ?? ''} refused={search.refused} />}
          </Show>
        )}
      </PageAnswer>
    </DoorFrame>
  );
}

function Asked(props: { question: Question; token: string; refused?: string }): JSX.Element {
  const [unsent, setUnsent] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  let form: HTMLFormElement | undefined;
  const one = () => props.question;
  const send = async (submitter: HTMLElement | null) => {
    if (busy() || !form) return;
    setBusy(true);
    setUnsent(false);
    setUnsent(!(await sendForm(form, submitter)));
    setBusy(false);
  };
  return (
    <>
      <Show when={one().answer}>
        {(answer) => (
          <Note tone="ok" class="mt-5" fact={`お答え：${ANSWERS[answer()] ?? ''}`}>
            <p class="mt-1">
              <Show when={one().contactOn}>
                {(on) => <span class="num">{day(on())}に連絡が取れたと承りました。</span>}
              </Show>
              {answer() === 'NOT_YET' && '日をおいて、もう一度おたずねします。'}
              {answer() === 'NO' && '支援員が事情をうかがうことがあります。'}
            </p>
          </Note>
        )}
      </Show>
      <LinkRefusal code={props.refused} unsent={unsent()} />
      <div class="mt-5 rounded-12 border border-ink-200 bg-ink-50 p-4 leading-[1.75]">
        <p class="font-bold text-[17px] leading-snug">{one().other}</p>
        <p class="mt-1 text-[15px] text-ink-700">
          {one().title}
          <br />
          <span class="num">
            {one().side === 'MEMBER'
              ? `${day(one().disclosedOn)}に連絡先をお伝えになりました`
              : `${day(one().disclosedOn)}に連絡先をお渡ししました`}
          </span>
        </p>
      </div>
      <Show
        when={!one().settled}
        fallback={
          <p class="mt-4 leading-[1.8]">事務局が確かめたため、この確認は終わりました。ご協力ありがとうございました。</p>
        }
      >
        <p class="mt-4 leading-[1.8]">
          {one().answer
            ? '違うときは、選び直せます。'
            : 'その後、連絡は取れましたか。電話・メール・訪問など、どの形でもかまいません。'}
        </p>
        <Form
          ref={form}
          class="mt-4 flex flex-col gap-3"
          method="post"
          action={`/contact-check?token=${encodeURIComponent(props.token)}`}
          onSubmit={(submitter) => void send(submitter)}
        >
          <Select
            name="contactOn"
            label="連絡が取れた日"
            help="まだのときは、そのままで構いません。"
            options={contactDays(one().disclosedOn, one().today)}
            value={one().contactOn ?? one().today}
          />
          <Button type="submit" name="answer" value="YES" look="fill" size="lg" busy={busy()} class="mt-2 w-full">
            {ANSWERS.YES}
          </Button>
          <Button type="submit" name="answer" value="NOT_YET" size="lg" class="w-full">
            {ANSWERS.NOT_YET}
          </Button>
          <Button type="submit" name="answer" value="NO" look="quiet" size="lg" class="w-full">
            {ANSWERS.NO}
          </Button>
        </Form>
      </Show>
    </>
  );
}
