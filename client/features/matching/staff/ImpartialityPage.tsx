import { createSignal, type JSX, Show } from 'solid-js';
import { ImpartialityView } from '../selection/ImpartialityView.tsx';
import type { VendorExposure } from '../selection/impartiality.ts';
import { ExposureDialog } from './ExposureDialog.tsx';
import { MatchingPage } from './MatchingPage.tsx';

/** 公平性, live; each vendor's figures open the cases behind them. */
export default function ImpartialityPage(): JSX.Element {
  const [open, setOpen] = createSignal<VendorExposure | null>(null);
  return (
    <MatchingPage title="紹介の公平性">
      <ImpartialityView onOpen={(vendor) => setOpen({ ...vendor })} />
      <Show when={open()} keyed>
        {(vendor) => <ExposureDialog vendor={vendor} onClose={() => setOpen(null)} />}
      </Show>
    </MatchingPage>
  );
}
