// The sizes of a listing's images, and where they lie in the file store.

/** Pixels across: of a card, of a phone's whole width, of a large screen. */
export const IMAGE_WIDTHS = [480, 960, 1600] as const;
export const IMAGE_FOLDER = 'listing-images';
/** Pixels of the shorter side: anything less is a mistake or a tracking dot. */
export const SHORTEST_SIDE = 120;

export const fileOfImage = (id: string, width: number): string => `${IMAGE_FOLDER}/${id}/${width}.webp`;
export const filesOfImage = (id: string): string[] => IMAGE_WIDTHS.map((width) => fileOfImage(id, width));
export const imageOfFile = (key: string): string => key.split('/')[1]!;
