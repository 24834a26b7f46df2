// What some vendors show of their product: screens drawn in the colours of the platform, without a word in them.

import sharp from 'sharp';
import { fileOfImage, IMAGE_WIDTHS, SHORTEST_SIDE } from '../server/features/listings/listing.images.ts';
import { pictureWebps } from '../server/platform/files/images.ts';
import { chanceOf } from './random.ts';

type Drawing = keyof typeof DRAWINGS;

/** By 掲載番号: what is drawn, and the alternative text. */
export const PICTURES: Readonly<Record<string, { readonly drawing: Drawing; readonly alt: string }>> = {
  A001: { drawing: 'plan', alt: '工程の画面。機械ごとの行に、注文が時間の順の帯で並び、遅れている帯だけ色が違う。' },
  A006: { drawing: 'inspection', alt: '検査の画面。並んだ部品のうち、傷のある1つが枠で囲まれている。' },
  A018: { drawing: 'reading', alt: '左に取引先から届いた注文書、右に変換された注文の行。確かめる行は色が違う。' },
  A020: { drawing: 'reading', alt: '左に手書きの注文書、右に読み取った注文の行。読み取りに自信のない行は色が違う。' },
  A033: { drawing: 'talk', alt: '連絡帳の画面。工務店とお施主さまの吹き出しが、写真をはさんで交互に並ぶ。' },
  A041: { drawing: 'calendar', alt: '勤怠の画面。1か月の表に、出勤した日と直行した日が色分けされている。' },
  A044: { drawing: 'chart', alt: '原価の画面。工事ごとの棒が並び、予算の線を越えた1本だけ色が違う。' },
  A051: { drawing: 'curve', alt: 'ハウスの画面。温度と湿度の2本の線が一日の流れで描かれている。' },
  A081: { drawing: 'route', alt: '配車の画面。地図の上に、納品先を順に結ぶ2つの道すじが描かれている。' },
  B001: { drawing: 'talk', alt: '申し送りの画面。記録のカードが時刻の順に並び、確認した人の印が付いている。' },
  B057: { drawing: 'calendar', alt: '予約台帳の画面。部屋の行と日の列の表に、予約の入った日が塗られている。' },
};

const WIDTH = 960;
const HEIGHT = 540;
const GREEN = '#216c50';
const PALE = '#edf3ef';
const LINE = '#c9d3ce';
const INK = '#b3bcb8';
const GOLD = '#a7711d';
const CREAM = '#f8edd6';

const box = (x: number, y: number, width: number, height: number, fill = '#fff', stroke = LINE, radius = 8) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="3"/>`;
const bar = (x: number, y: number, width: number, fill = INK, height = 12) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${fill}"/>`;
const dot = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
const path = (d: string, stroke: string) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Each fills the window below its bar: 120–840 across, 130–510 down. */
const DRAWINGS = {
  plan: (chance: () => number) =>
    times(6, (row) => {
      const y = 150 + row * 58;
      let x = 290;
      const bands = times(3, (i) => {
        const width = 90 + chance() * 90;
        const late = row === 2 && i === 1;
        const drawn =
          box(x, y, width, 34, late ? CREAM : PALE, late ? GOLD : GREEN, 6) + bar(x + 14, y + 12, width / 2);
        x += width + 14 + chance() * 26;
        return drawn;
      });
      return bar(140, y + 11, 70 + chance() * 50) + bands.join('');
    }).join(''),
  inspection: () =>
    times(12, (i) => {
      const x = 150 + (i % 4) * 170;
      const y = 150 + Math.floor(i / 4) * 118;
      const flawed = i === 6;
      return (
        box(x, y, 140, 96, flawed ? CREAM : PALE, flawed ? GOLD : LINE) +
        dot(x + 70, y + 48, 32, '#fff') +
        dot(x + 70, y + 48, 14, INK) +
        (flawed ? path(`M${x + 78} ${y + 26} l14 12`, GOLD) : '')
      );
    }).join(''),
  reading: (chance: () => number) =>
    box(150, 150, 250, 340) +
    times(7, (i) => bar(180, 180 + i * 42, 90 + chance() * 90)).join('') +
    box(166, 246, 218, 60, 'none', GOLD) +
    path('M436 320 h76 m-26 -24 l26 24 l-26 24', GREEN) +
    times(5, (i) => {
      const unsure = i === 1;
      const y = 150 + i * 70;
      return box(550, y, 270, 52, unsure ? CREAM : PALE, unsure ? GOLD : LINE) + bar(576, y + 20, 80 + chance() * 110);
    }).join(''),
  talk: (chance: () => number) =>
    times(4, (i) => {
      const mine = i % 2 === 1;
      const width = 250 + chance() * 130;
      const x = mine ? 820 - width : 190;
      const y = 146 + i * 90;
      return (
        dot(mine ? 826 : 158, y + 30, 18, mine ? GOLD : GREEN) +
        box(mine ? x - 26 : x, y, width, 70, mine ? CREAM : PALE, mine ? GOLD : LINE, 16) +
        bar((mine ? x - 26 : x) + 26, y + 20, width * 0.7) +
        bar((mine ? x - 26 : x) + 26, y + 42, width * 0.45)
      );
    }).join(''),
  calendar: (chance: () => number) =>
    times(35, (i) => {
      const x = 150 + (i % 7) * 97;
      const y = 146 + Math.floor(i / 7) * 72;
      const weekend = i % 7 > 4;
      const [fill, stroke] = weekend ? ['#fff', LINE] : chance() < 0.22 ? [CREAM, GOLD] : [PALE, LINE];
      return (
        box(x, y, 84, 60, fill, stroke) +
        bar(x + 12, y + 14, 22, INK, 10) +
        (weekend ? '' : bar(x + 12, y + 36, 46, GREEN, 10))
      );
    }).join(''),
  chart: (chance: () => number) =>
    times(8, (i) => {
      const over = i === 5;
      const height = over ? 290 : 110 + chance() * 110;
      return box(170 + i * 82, 490 - height, 50, height, over ? CREAM : PALE, over ? GOLD : GREEN, 6);
    }).join('') +
    path('M150 490 H830', INK) +
    `<path d="M150 236 H830" stroke="${GOLD}" stroke-width="4" stroke-dasharray="14 12"/>`,
  curve: (chance: () => number) => {
    const curve = (middle: number, swing: number) =>
      times(
        14,
        (i) =>
          `${i ? 'L' : 'M'}${160 + i * 51} ${Math.round(middle - Math.sin((i / 13) * Math.PI) * swing + chance() * 18)}`,
      ).join(' ');
    return (
      times(5, (i) => `<path d="M150 ${170 + i * 78} H830" stroke="${LINE}" stroke-width="2"/>`).join('') +
      path(curve(430, 210), GREEN) +
      path(curve(300, -130), GOLD)
    );
  },
  route: (chance: () => number) => {
    const stops = (y: number) => times(5, (i) => [200 + i * 140, y + (chance() - 0.5) * 130] as const);
    const drawn = (points: readonly (readonly [number, number])[], colour: string) =>
      path(points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${Math.round(y)}`).join(' '), colour) +
      points.map(([x, y]) => dot(x, y, 15, colour) + dot(x, y, 6, '#fff')).join('');
    return (
      `<path d="M120 300 C300 230 420 420 840 330 V510 H120 Z" fill="${PALE}"/>` +
      drawn(stops(230), GREEN) +
      drawn(stops(410), GOLD)
    );
  },
} as const;

const svgOf = (number: string, drawing: Drawing): string => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${PALE}"/>
    <path d="M100 540 V70 a14 14 0 0 1 14 -14 H846 a14 14 0 0 1 14 14 V540" fill="#fff" stroke="${LINE}" stroke-width="3"/>
    <path d="M100 116 H860" stroke="${LINE}" stroke-width="3"/>
    ${dot(136, 87, 10, '#7fb59b') + dot(166, 87, 10, '#d5ddd9') + dot(196, 87, 10, '#d5ddd9')}
    ${DRAWINGS[drawing](chanceOf('picture', number).next)}
  </svg>`;

export interface DrawnPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** By key of the file store. */
  readonly files: readonly { readonly key: string; readonly bytes: Buffer }[];
}

/** The picture of a listing as the door of uploads would keep it. */
export async function drawPicture(number: string, id: string): Promise<DrawnPicture> {
  const png = await sharp(Buffer.from(svgOf(number, PICTURES[number]!.drawing)))
    .png()
    .toBuffer();
  const sizes = await pictureWebps(png, IMAGE_WIDTHS, SHORTEST_SIDE);
  const { width, height } = sizes.at(-1)!;
  return {
    id,
    width,
    height,
    files: sizes.map(({ webp }, i) => ({ key: fileOfImage(id, IMAGE_WIDTHS[i]!), bytes: webp })),
  };
}
