// Pictures that people send: never kept as they came. What is a picture is decoded and painted anew, without anything that
// was hidden in it: places, names of cameras, scripts, a second file behind the first.
import sharp, { type Metadata, type Sharp } from 'sharp';
import { DomainError } from '../../kernel/errors.ts';

/** By content. SVG is a program, and formats of one camera maker are not shown everywhere. */
const DECODED: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);
/** A few hundred bytes can claim more than fits in memory. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 82;
const SECONDS = 10;

const refusal = (reason: string, message: string) => new DomainError('FILE_UNREADABLE', { reason }, message);

const paintable = (bytes: Buffer) =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false }).autoOrient();

/**
 * A square of `side` pixels, cut to what is of interest in the middle, as WebP.
 * @throws DomainError `FILE_UNREADABLE` for whatever is no JPEG, PNG or WebP picture, or is broken or far too large
 */
export async function squareWebp(bytes: Buffer, side: number): Promise<Buffer> {
  await refuseOthers(bytes);
  const square = { fit: 'cover', position: 'attention' } as const;
  const { data } = await painted(paintable(bytes).resize(side, side, square));
  return data;
}

export interface Painted {
  readonly webp: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as WebP, at most so many pixels wide each, in its own proportions and never enlarged.
 * @throws DomainError `FILE_UNREADABLE` as above, and when one side is shorter than `shortest` pixels
 */
export async function pictureWebps(bytes: Buffer, widths: readonly number[], shortest: number): Promise<Painted[]> {
  const { width, height } = await refuseOthers(bytes);
  if (Math.min(width, height) < shortest) {
    throw refusal('too_few_pixels', `小さすぎる画像です。縦横とも${shortest}ピクセル以上の画像を選んでください。`);
  }
  const pictures: Painted[] = [];
  // One after the other: a picture of 50 million pixels takes 200 MB while it is painted.
  for (const limit of widths) {
    const fitted = paintable(bytes).resize({
      width: limit,
      height: limit * 2,
      fit: 'inside',
      withoutEnlargement: true,
    });
    const { data, info } = await painted(fitted);
    pictures.push({ webp: data, width: info.width, height: info.height });
  }
  return pictures;
}

async function painted(picture: Sharp) {
  try {
    return await picture.webp({ quality: QUALITY }).timeout({ seconds: SECONDS }).toBuffer({ resolveWithObject: true });
  } catch (error) {
    throw refusal((error as Error).message.slice(0, 200), '写真が壊れているようです。別のファイルを選んでください。');
  }
}

/** The size of what is a picture; a refusal for everything else. */
async function refuseOthers(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { format, width = 0, height = 0 } = await describe(bytes);
  if (format === 'heif') {
    throw refusal('heic', 'HEIC形式の写真は使えません。JPEGかPNGで保存し直してください。');
  }
  if (!DECODED.has(format ?? '')) throw refusal('no_picture', 'JPEG・PNG・WebPの写真を選んでください。');
  if (width * height > MOST_PIXELS) throw refusal('too_many_pixels', '写真の画素数が大きすぎます。');
  return { width, height };
}

/** Reads the header only. */
async function describe(bytes: Buffer): Promise<Partial<Metadata>> {
  // The library would draw an SVG when it sees one: it does not get to see it.
  if (!/^(\xff\xd8\xff|\x89PNG|RIFF....WEBP|....ftyp)/s.test(bytes.toString('latin1', 0, 16))) return {};
  return sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => ({}));
}
