// BIZ UDPGothic (SIL Open Font License): made for public documents, to be read by everyone. Only what a document uses is embedded.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);
const FILES = {
  regular: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
} as const;
export type Weight = keyof typeof FILES;

/** What stands for a character that the font does not have (ゲタ). */
const MISSING = '〓';
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** A font file with the widths of what was measured so far. */
export class Face {
  readonly bytes: Buffer;
  readonly #font: Font;
  readonly #widths = new Map<string, number>();

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#font = create(bytes) as Font;
  }

  /** Control characters go, what the font lacks becomes 〓. */
  printable(text: string): string {
    const plain = text.normalize('NFC').replaceAll('\t', ' ').replace(INVISIBLE, '');
    return Array.from(plain, (character) =>
      character === '\n' || this.#font.hasGlyphForCodePoint(character.codePointAt(0)!) ? character : MISSING,
    ).join('');
  }

  /** In points, at a size of `size` points. */
  width(text: string, size: number): number {
    let units = 0;
    for (const character of text) {
      let width = this.#widths.get(character);
      if (width === undefined) {
        width = this.#font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / this.#font.unitsPerEm;
        this.#widths.set(character, width);
      }
      units += width;
    }
    return units * size;
  }
}

let faces: Readonly<Record<Weight, Face>> | undefined;

/** Read once in each thread that draws. */
export function loadFaces(): Readonly<Record<Weight, Face>> {
  faces ??= {
    regular: new Face(readFileSync(resolve(FILES.regular))),
    bold: new Face(readFileSync(resolve(FILES.bold))),
  };
  return faces;
}
