// An image of a listing as the browser should fetch it: the size that its place needs.
import type { JSX } from 'solid-js';

export interface Picture {
  readonly id: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels across of what the server keeps. The last one holds the image itself when it is smaller. */
const WIDTHS = [480, 960, 1600];

const addressOf = (id: string, width: number) => `/listing-images/${id}/${width}.webp`;

const sourcesOf = ({ id, width }: Picture): string =>
  WIDTHS.filter((each) => each < width)
    .map((each) => `${addressOf(id, each)} ${each}w`)
    .concat(`${addressOf(id, WIDTHS.at(-1)!)} ${width}w`)
    .join(', ');

interface ListingPictureProps {
  readonly of: Picture;
  /** How wide it is shown, as the attribute `sizes`. */
  readonly sizes: string;
  /** Beside its own title: nothing is read out twice. */
  readonly decorative?: boolean;
  readonly eager?: boolean;
  readonly class?: string;
}

export function ListingPicture(props: ListingPictureProps): JSX.Element {
  return (
    <img
      src={addressOf(props.of.id, 960)}
      srcset={sourcesOf(props.of)}
      sizes={props.sizes}
      alt={props.decorative ? '' : props.of.alt}
      width={props.of.width}
      height={props.of.height}
      loading={props.eager ? undefined : 'lazy'}
      decoding="async"
      class={`block bg-[#eef4f0] ${props.class ?? ''}`}
    />
  );
}
