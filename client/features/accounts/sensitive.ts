// Sensitive acts: the server refuses them unless the person has shown within ten minutes who they are.
import { mutate } from '../../platform/graphql.ts';
import type { Answer, AppError, Operation, Variables } from '../../platform/operation.ts';
import { NOT_LOADED } from '../../platform/unanswered.ts';

const GIVEN_UP: AppError = {
  code: 'REAUTHENTICATION_REQUIRED',
  message: 'ご本人の確認をしなかったため、何も変更していません。',
  fields: [],
};

/**
 * Changes something like `mutate`. When the server wants to know again who it is, a window asks; then the same change is
 * sent once more, so that nothing typed is lost. Given up, the answer is an error and nothing has changed. Never rejects.
 */
export async function mutateSensitively<Data, V extends Variables>(
  document: Operation<Data, V>,
  variables: V,
): Promise<Answer<Data>> {
  const answer = await mutate(document, variables);
  if (answer.error?.code !== 'REAUTHENTICATION_REQUIRED') return answer;
  const window = await import('./Reauthentication.tsx').catch(() => null);
  if (!window) return { data: null, error: NOT_LOADED };
  return (await window.askWhoItIs()) ? mutate(document, variables) : { data: null, error: GIVEN_UP };
}
