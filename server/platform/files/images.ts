// Pictures that people send: never kept as they came. What is a picture is decoded and painted anew, without anything that
// was hidden in it: places, names of cameras, scripts, a second file behind the first.
import sharp, { type Metadata } from 'sharp';
import { DomainError } from '../../kernel/errors.ts';

/** By content. SVG is a program, and formats of one camera maker are not shown everywhere. */
const DECODED: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);
/** A few hundred bytes can claim more than fits in memory. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 82;
const SECONDS = 10;

const refusal = (reason: string, message: string) => new DomainError('FILE_UNREADABLE', { reason }, message);

/**
 * A square of `side` pixels, cut to what is of interest in the middle, as WebP.
 * @throws DomainError `FILE_UNREADABLE` for whatever is no JPEG, PNG or WebP picture, or is broken or far too large
 */
export async function squareWebp(bytes: Buffer, side: number): Promise<Buffer> {
  const { format, width, height } = await describe(bytes);
  if (format === 'heif') {
    throw refusal('heic', 'HEIC形式の写真は使えません。JPEGかPNGで保存し直してください。');
  }
  if (!DECODED.has(format ?? '')) throw refusal('no_picture', 'JPEG・PNG・WebPの写真を選んでください。');
  if ((width ?? 0) * (height ?? 0) > MOST_PIXELS) throw refusal('too_many_pixels', '写真の画素数が大きすぎます。');
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false })
      .autoOrient()
      .resize(side, side, { fit: 'cover', position: 'attention' })
      .webp({ quality: QUALITY })
      .timeout({ seconds: SECONDS })
      .toBuffer();
  } catch (error) {
    throw refusal((error as Error).message.slice(0, 200), '写真が壊れているようです。別のファイルを選んでください。');
  }
}

/** Reads the header only. */
async function describe(bytes: Buffer): Promise<Partial<Metadata>> {
  // The library would draw an SVG when it sees one: it does not get to see it.
  if (!/^(\xff\xd8\xff|\x89PNG|RIFF....WEBP|....ftyp)/s.test(bytes.toString('latin1', 0, 16))) return {};
  return sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => ({}));
}
