// A form that only the page's program can send, sent before the program has come: it waits, and says so.

/** Of the page itself, ahead of every other script. `Form` sends what was held. */
const HOLD = `document.addEventListener("submit",function(e){var f=e.target;if(!f.hasAttribute("data-held"))return;e.preventDefault();f.dataset.held="sent"},true)`;

/** @param nonce of the answer that carries it */
export const holdScript = (nonce: string): string => `<script nonce="${nonce}">${HOLD}</script>`;
