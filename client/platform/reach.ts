/** Whether the server answers now. It costs the server next to nothing. Never rejects. */
export const reach = (signal?: AbortSignal): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
