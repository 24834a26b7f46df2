// What could not begin without network begins by itself.
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { type JSX, Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazyPage } from '../../client/platform/lazy-page.tsx';
import { type Answer, OFFLINE, type Operation } from '../../client/platform/operation.ts';
import { type Ask, PageDataProvider, usePageQuery } from '../../client/platform/page-data.ts';
import { untilBack } from '../../client/platform/until-back.ts';

let isOnline = false;
let dispose = () => {};
beforeEach(() => {
  isOnline = false;
  vi.useFakeTimers();
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  vi.stubGlobal('fetch', async () => {
    if (isOnline) return new Response('{}');
    throw new TypeError('Failed to fetch');
  });
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const back = async () => {
  isOnline = true;
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
};
async function shown(page: () => JSX.Element): Promise<() => string> {
  const root = document.body.appendChild(document.createElement('div'));
  const history = createMemoryHistory();
  dispose = render(
    () => (
      <MemoryRouter history={history} root={({ children }) => <Suspense fallback="…">{children}</Suspense>}>
        <Route path="/" component={page} />
      </MemoryRouter>
    ),
    root,
  );
  await vi.advanceTimersByTimeAsync(0);
  return () => root.textContent!;
}

test('it is tried less and less often, at once when the network is back, and never again once it worked', async () => {
  isOnline = true;
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const attempt = vi.fn(async () => attempt.mock.calls.length === 5);
  untilBack(attempt);
  await vi.advanceTimersByTimeAsync(500 + 1_000 + 2_000);
  expect(attempt).toHaveBeenCalledTimes(3);
  await back();
  expect(attempt).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(500);
  expect(attempt).toHaveBeenCalledTimes(5);
  await back();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempt).toHaveBeenCalledTimes(5);
});

test('a page whose code could not be loaded says so, and appears when the network is back', async () => {
  const Page = lazyPage(async () => {
    if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: () => <p>相談の一覧</p> };
  });
  const text = await shown(() => <Page />);
  expect(text()).toContain('つながっていません');
  expect(text()).toContain('つながると、自動で表示します。');
  await back();
  expect(text()).toBe('相談の一覧');
});

test('a public page that could not ask asks again, without a word in between', async () => {
  const query = { __meta__: { id: 'q' } } as Operation<{ title: string }, object>;
  const asked = vi.fn();
  const ask = (async () => {
    asked();
    return isOnline ? { data: { title: '展示会' }, error: null } : ({ data: null, error: OFFLINE } as Answer<never>);
  }) as Ask;
  const Title = () => {
    const { data, error } = usePageQuery(query, () => ({}));
    return <p>{data()?.title ?? error()?.code}</p>;
  };
  const text = await shown(() => (
    <PageDataProvider value={ask}>
      <Title />
    </PageDataProvider>
  ));
  expect(text()).toBe('OFFLINE');
  await back();
  expect(text()).toBe('展示会');
  expect(asked).toHaveBeenCalledTimes(2);
});
