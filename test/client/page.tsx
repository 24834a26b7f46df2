// What tests of components share: a page to show something on, the answers of a server, and what a person does.
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import type { Component, JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { vi } from 'vitest';

let dispose = () => {};

export function show(view: () => JSX.Element): void {
  dispose = render(view, document.body);
}

/** A page at an address, by the path of its route. */
export function showAt(address: string, path: string, page: Component): void {
  const history = createMemoryHistory();
  history.set({ value: address });
  show(() => (
    <MemoryRouter history={history}>
      <Route path={path} component={page} />
    </MemoryRouter>
  ));
}

/** After each test: the page is gone. What it still saves as it goes must not reach a network. */
export function clear(): void {
  dispose();
  dispose = () => {};
  document.body.replaceChildren();
}

/** Who is signed in asks by POST. */
export function asStaff(): void {
  document.head.innerHTML = '<script id="session" type="application/json">{"audience":"support"}</script>';
}

export const json = (body: object): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

export interface Asked {
  readonly documentId: string;
  // biome-ignore lint/suspicious/noExplicitAny: each operation has its own
  readonly variables: Record<string, any>;
}

/** Answers what is asked by POST; what `answer` throws is how the network fails. */
export function server(answer: (asked: Asked) => object | Promise<object>): void {
  vi.stubGlobal('fetch', async (_: unknown, init: RequestInit) => json(await answer(JSON.parse(init.body as string))));
}

export function type(id: string, text: string): void {
  const field = document.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export const send = (): boolean =>
  document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

/** The last of that name: what lies over the page comes after it. */
export const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].findLast((one) => one.textContent?.trim() === name)!;

export const alert = (): string => document.querySelector('[role=alert]')?.textContent ?? '';
