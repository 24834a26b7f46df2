const POSTCODE = /^〒?\s*\d{3}[-‐−]?\d{4}\s*/u;
const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|[^都道府県市区町村0-9]{2,3}県)/u;
const COUNTY = /^[^市区町村0-9]{1,4}郡/u;
/** Cities with a 市, 町 or 村 before the end of their name. */
const CITY =
  /^(?:(?:四日市|廿日市|野々市|八日市|市川|市原|町田|大町|十日町|村上|村山|東村山|武蔵村山|羽村|田村|大村)市|[^市区町村0-9]{1,6}[市区町村])/u;
const WARD = /^[^市区町村0-9]{1,4}区/u;

/**
 * The part of an address that tells the area and no more: prefecture, 郡, 市区町村 and ward (行政区), 熊本県熊本市中央区. Empty when the
 * address does not begin with one.
 */
export function localityOf(address: string): string {
  let rest = address.normalize('NFKC').replace(POSTCODE, '');
  let locality = '';
  const take = (pattern: RegExp): boolean => {
    const [part] = pattern.exec(rest) ?? [];
    if (!part) return false;
    locality += part;
    rest = rest.slice(part.length);
    return true;
  };
  take(PREFECTURE);
  take(COUNTY);
  if (!take(CITY)) return '';
  if (locality.endsWith('市')) take(WARD);
  return locality;
}
