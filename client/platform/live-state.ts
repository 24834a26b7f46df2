// Subscriptions to what is now, not to what changed: the latest state comes whole, and at every connection anew.
import { connectLive } from './live.ts';
import { idOf, type Operation, type Variables } from './operation.ts';

/** Subscribes until what it returns is called. What is refused stays silent: such state is never all there is on a page. */
export function subscribeState<Data extends object, V extends Variables>(
  document: Operation<Data, V>,
  variables: V,
  onState: (data: Data) => void,
): () => void {
  let ended = false;
  let end = () => {};
  void connectLive().then((client) => {
    if (ended) return;
    end = client.subscribe<Data>(
      { query: '', extensions: { documentId: idOf(document) }, variables },
      {
        next: ({ data }) => {
          if (data) onState(data);
        },
        error: () => {},
        complete: () => {},
      },
    );
  });
  return () => {
    ended = true;
    end();
  };
}
