/** A browser by its user agent, in words: Windows の Chrome. Programs and the unknown: その他の端末. */
export function deviceOf(userAgent: string): string {
  const system = SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const browser = BROWSERS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  if (!system && !browser) return 'その他の端末';
  return system && browser ? `${system} の ${browser}` : (system ?? browser)!;
}

type Known = readonly (readonly [name: string, pattern: RegExp])[];

/** In this order: an iPhone says that it is like a Mac, Android that it is a Linux. */
const SYSTEMS: Known = [
  ['iPhone', /iPhone|iPod/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh|Mac OS X/],
  ['Chromebook', /CrOS/],
  ['Linux', /Linux|X11/],
];

/** In this order: Edge says that it is Chrome, Chrome that it is Safari. */
const BROWSERS: Known = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
];
