// 阿蘇's ridges with a hairline of gold: decoration of the door's dark side. Apart, since few pages carry their drawing.
import type { JSX } from 'solid-js';

export function Ridges(props: { class?: string }): JSX.Element {
  return (
    <svg
      class={`absolute inset-x-0 bottom-0 w-full ${props.class ?? ''}`}
      viewBox="0 0 1280 320"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path
        fill="#113b2b"
        d="M0 190C90 172 160 176 250 150c70-20 110-52 170-62 44-8 78 26 120 28 50 2 84-52 136-60 46-6 70 36 112 40 42 3 62-28 104-26 60 2 96 60 168 74 80 14 150-8 220 10v186H0z"
      />
      <path
        fill="#164a36"
        d="M0 236c120-22 210-16 320-40 76-16 130-52 196-58 44-4 66 22 104 24 46 2 72-62 118-76 30-10 44 14 70 16 22 2 34-14 56-10 44 8 66 72 124 92 92 30 190 8 292 32v124H0z"
      />
      <path
        fill="#1d5840"
        d="M0 268c160-8 290-18 420-34 90-12 150-34 226-34 70 0 104 20 176 14 66-6 104-46 166-44 76 2 128 50 292 62v108H0z"
      />
      <path fill="#27674d" d="M0 296c190-18 330 4 520-14 150-14 240-44 390-40 140 4 230 30 370 30v68H0z" />
      <path
        fill="none"
        stroke="#e3c67c"
        stroke-width="1.5"
        d="M0 290c190-18 330 4 520-14 150-14 240-44 390-40 140 4 230 30 370 30"
      />
    </svg>
  );
}
