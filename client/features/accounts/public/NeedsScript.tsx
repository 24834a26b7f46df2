import type { JSX } from 'solid-js';

/** For the pages whose button does nothing without JavaScript: their forms are hidden then. */
export const NeedsScript = (): JSX.Element => (
  <noscript>
    <p class="note note-info mt-6">
      この手続きには、ブラウザのJavaScriptが必要です。有効にしてから開き直してください。
    </p>
  </noscript>
);
