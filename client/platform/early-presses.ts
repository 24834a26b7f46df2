// A press on a page whose program is still on its way. Solid keeps it and hands it on once the page is alive, along the way that the
// event took; the browser forgets that way as soon as the event is over, so it is kept with the event.

const KEEP = `addEventListener("click",function(e){var p=e.composedPath();window._$HY&&_$HY.events&&Object.defineProperty(e,"composedPath",{value:function(){return p}})},true)`;

/** @param nonce of the answer that carries it */
export const earlyPressScript = (nonce: string): string => `<script nonce="${nonce}">${KEEP}</script>`;
