import { createEffect, createSignal, type JSX, on } from 'solid-js';
import type { AccessRecordTypesQuery } from '../../generated/access/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

interface AccessQuestionProps {
  readonly types: AccessRecordTypesQuery['accessRecordTypes'];
  /** What is asked now. */
  readonly type: string;
  readonly id: string;
  readonly onAsk: (type: string, key: string) => void;
}

/** Which record: its kind, and its number or id. */
export function AccessQuestion(props: AccessQuestionProps): JSX.Element {
  const initial = () => props.type || 'Consultation';
  const [type, setType] = createSignal(initial());
  const [key, setKey] = createSignal(props.id);
  const [missing, setMissing] = createSignal(false);
  createEffect(
    on(
      () => [props.type, props.id] as const,
      () => {
        setType(initial());
        setKey(props.id);
      },
      { defer: true },
    ),
  );
  const number = () => props.types.find(({ name }) => name === type())?.numberLabel;
  const submit = () => {
    setMissing(!key().trim());
    if (!key().trim()) return document.getElementById('access-key')?.focus();
    props.onAsk(type(), key().trim());
  };
  return (
    <Form role="search" aria-label="記録を選ぶ" class="card p-4 md:p-5" onSubmit={submit}>
      <div class="grid items-end gap-x-4 gap-y-4 md:grid-cols-[240px_minmax(0,1fr)_auto]">
        <Select
          form="access"
          name="type"
          label="種類"
          value={type()}
          options={props.types.map(({ name, label }) => ({ value: name, label }))}
          onChange={setType}
        />
        <TextInput
          form="access"
          name="key"
          label={number() ? `${number()}またはID` : 'ID'}
          error={missing() ? `${number() ?? 'ID'}を入力してください。` : undefined}
          value={key()}
          onInput={setKey}
          autocomplete="off"
        />
        <Button type="submit" look="fill">
          調べる
        </Button>
      </div>
    </Form>
  );
}
