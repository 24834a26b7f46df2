// Charts as vectors: one figure with a text that says the same, told apart by form and words, not by colour alone.

import type { ChartBlock } from './print-document.ts';
import { CAPTION } from './print-table.ts';
import { INK, KEY, PAGE, RULE, SOFT_INK, type TextStyle, type Typesetter } from './typesetter.ts';

const LABEL: TextStyle = { size: 7.5, color: SOFT_INK, leading: 10 };
const VALUE: TextStyle = { size: 7.5, weight: 'bold', leading: 10 };
const LINE_COLOR = '#8b3200';
const TARGET_COLOR = INK;
const COLUMNS_HEIGHT = 140;
const BAR = { height: 11, gap: 7, label: 150 };
const HIDDEN = '＊';

/** A round number at or above `value`, and the steps to it. */
export function scaleOf(value: number): { top: number; step: number } {
  const raw = Math.max(1, value) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw)!);
  return { top: Math.max(step, Math.ceil(Math.max(1, value) / step) * step), step };
}

export function setChart(page: Typesetter, chart: ChartBlock, name: string): void {
  const height = chart.form === 'columns' ? COLUMNS_HEIGHT + 34 : chart.categories.length * (BAR.height + BAR.gap) + 16;
  page.space(8);
  page.need(CAPTION.leading + 4 + height);
  page.flow(page.element('P'), 'P', `${name}　${chart.caption}`, CAPTION);
  page.space(4);
  const top = page.y;
  const box = [PAGE.left, page.pdf.page.height - top - height, PAGE.right, page.pdf.page.height - top];
  const figure = page.element('Figure', undefined, { O: 'Layout', BBox: box }, { alt: chart.alternative });
  page.content(figure, 'Figure', () => {
    if (chart.form === 'columns') drawColumns(page, chart, top);
    else drawBars(page, chart, top);
  });
  page.moveTo(top + height);
  page.space(6);
}

const largest = (values: readonly (number | null)[] = []) => Math.max(0, ...values.map((value) => value ?? 0));

function drawColumns(page: Typesetter, { bars, line, target, categories, unit }: ChartBlock, top: number): void {
  const { pdf } = page;
  const { top: most, step } = scaleOf(Math.max(largest(bars.values), largest(line?.values), target?.value ?? 0));
  const left = PAGE.left + 30;
  const floor = top + COLUMNS_HEIGHT;
  const scale = (COLUMNS_HEIGHT - 14) / most;
  const y = (value: number) => floor - value * scale;
  for (let value = 0; value <= most; value += step) {
    pdf.moveTo(left, y(value)).lineTo(PAGE.right, y(value)).lineWidth(0.4).strokeColor(RULE).stroke();
    const label = String(value);
    page.draw(label, { x: left - 5 - page.width(label, LABEL), y: y(value) - 4 }, LABEL);
  }
  page.draw(`（${unit}）`, { x: PAGE.left, y: top - 4 }, LABEL);
  const slot = (PAGE.right - left) / categories.length;
  const middle = (nth: number) => left + slot * (nth + 0.5);
  bars.values.forEach((value, nth) => {
    if (value === null) return;
    const width = slot * 0.46;
    pdf.rect(middle(nth) - width / 2, y(value), width, floor - y(value)).fill(KEY);
    const label = String(value);
    if (!line) page.draw(label, { x: middle(nth) - page.width(label, VALUE) / 2, y: y(value) - 10 }, VALUE);
    else if (floor - y(value) > 12) {
      const style = { ...VALUE, color: '#ffffff' };
      page.draw(label, { x: middle(nth) - page.width(label, VALUE) / 2, y: y(value) + 2 }, style);
    }
  });
  categories.forEach((category, nth) => {
    page.draw(category, { x: middle(nth) - page.width(category, LABEL) / 2, y: floor + 4 }, LABEL);
  });
  if (target) {
    pdf.moveTo(left, y(target.value)).lineTo(PAGE.right, y(target.value));
    pdf.lineWidth(1).dash(4, { space: 3 }).strokeColor(TARGET_COLOR).stroke().undash();
  }
  if (line) drawLine(page, line.values, middle, y);
  legend(page, floor + 20, [
    { name: bars.name, mark: (x, at) => void pdf.rect(x, at, 12, 8).fill(KEY) },
    ...(line ? [{ name: line.name, mark: (x: number, at: number) => lineMark(page, x, at) }] : []),
    ...(target
      ? [{ name: `${target.name} ${target.value}${unit}`, mark: (x: number, at: number) => targetMark(page, x, at) }]
      : []),
  ]);
}

function drawLine(
  page: Typesetter,
  values: readonly (number | null)[],
  x: (nth: number) => number,
  y: (value: number) => number,
): void {
  const { pdf } = page;
  const points = values.flatMap((value, nth) => (value === null ? [] : [{ x: x(nth), y: y(value), value }]));
  if (!points.length) return;
  pdf.moveTo(points[0]!.x, points[0]!.y);
  for (const point of points.slice(1)) pdf.lineTo(point.x, point.y);
  pdf.lineWidth(1.4).strokeColor(LINE_COLOR).stroke();
  for (const point of points) {
    pdf.circle(point.x, point.y, 2.6).lineWidth(1.2).fillAndStroke('#ffffff', LINE_COLOR);
    const label = String(point.value);
    const style = { ...VALUE, color: LINE_COLOR };
    const width = page.width(label, VALUE);
    // No line of the scale or of the target runs through it.
    pdf.rect(point.x - width / 2 - 1, point.y - 13, width + 2, 8.5).fill('#ffffff');
    page.draw(label, { x: point.x - width / 2, y: point.y - 13 }, style);
  }
}

function lineMark({ pdf }: Typesetter, x: number, y: number): void {
  pdf
    .moveTo(x, y + 4)
    .lineTo(x + 14, y + 4)
    .lineWidth(1.4)
    .strokeColor(LINE_COLOR)
    .stroke();
  pdf
    .circle(x + 7, y + 4, 2.4)
    .lineWidth(1.2)
    .fillAndStroke('#ffffff', LINE_COLOR);
}

function targetMark({ pdf }: Typesetter, x: number, y: number): void {
  pdf.moveTo(x, y + 4).lineTo(x + 14, y + 4);
  pdf.lineWidth(1).dash(4, { space: 3 }).strokeColor(TARGET_COLOR).stroke().undash();
}

interface LegendEntry {
  readonly name: string;
  readonly mark: (x: number, y: number) => void;
}

function legend(page: Typesetter, y: number, entries: readonly LegendEntry[]): void {
  let x = PAGE.left + 30;
  for (const { name, mark } of entries) {
    mark(x, y);
    page.draw(name, { x: x + 19, y: y - 0.5 }, LABEL);
    x += 19 + page.width(name, LABEL) + 18;
  }
}

function drawBars(page: Typesetter, { bars, categories, unit }: ChartBlock, top: number): void {
  const { pdf } = page;
  const left = PAGE.left + BAR.label;
  const { top: most } = scaleOf(largest(bars.values));
  const scale = (PAGE.right - left - 34) / most;
  pdf
    .moveTo(left, top)
    .lineTo(left, top + categories.length * (BAR.height + BAR.gap))
    .lineWidth(0.6)
    .strokeColor(SOFT_INK)
    .stroke();
  categories.forEach((category, nth) => {
    const y = top + nth * (BAR.height + BAR.gap) + BAR.gap / 2;
    const [label = '', more] = page.lines(category, BAR.label - 8, LABEL);
    const shown = more ? `${label.slice(0, -1)}…` : label;
    page.draw(shown, { x: left - 6 - page.width(shown, LABEL), y: y + 1 }, LABEL);
    const value = bars.values[nth] ?? null;
    if (value) pdf.rect(left, y, value * scale, BAR.height).fill(KEY);
    const text = value === null ? HIDDEN : `${value}${unit}`;
    page.draw(text, { x: left + (value ?? 0) * scale + 4, y: y + 1 }, VALUE);
  });
}
