// Where a line may end (禁則処理, JIS X 4051 as far as plain text needs it): Unicode's rules, in which no line begins with
// 、。」ー々 or small kana and none ends with 「（, and a word or number is not torn.
import LineBreaker from 'linebreak';

/** Width of a piece of text. */
export type Measure = (text: string) => number;

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Text in lines no wider than `width`; what cannot be parted by the rules is parted anywhere. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .flatMap((paragraph) => (paragraph.trim() ? breakParagraph(paragraph, width, measure) : ['']));
}

function breakParagraph(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    // Spaces at the end of a line hang over it.
    if (measure(`${line}${piece}`.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = '';
    for (const part of measure(piece.trimEnd()) <= width ? [piece] : tear(piece, width, measure)) {
      if (line) lines.push(line);
      line = part;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The shortest pieces that stay whole. */
function pieces(text: string): string[] {
  const breaker = new LineBreaker(text);
  const found: string[] = [];
  let from = 0;
  for (let stop = breaker.nextBreak(); stop; stop = breaker.nextBreak()) {
    found.push(text.slice(from, stop.position));
    from = stop.position;
  }
  return found;
}

function tear(piece: string, width: number, measure: Measure): string[] {
  const parts = [''];
  for (const { segment } of GRAPHEMES.segment(piece)) {
    if (parts.at(-1) && measure(parts.at(-1) + segment) > width) parts.push('');
    parts[parts.length - 1] += segment;
  }
  return parts;
}
