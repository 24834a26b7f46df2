/** Industries (業種) that a listing can be for: the divisions of the 日本標準産業分類, and all of them. */
export const INDUSTRIES = [
  ...['全業種', '農業，林業', '漁業', '建設業', '製造業', '電気・ガス・熱供給・水道業', '情報通信業', '運輸業，郵便業'],
  ...['卸売業，小売業', '金融業，保険業', '不動産業，物品賃貸業', '学術研究，専門・技術サービス業'],
  ...['宿泊業，飲食サービス業', '生活関連サービス業，娯楽業', '教育，学習支援業', '医療，福祉', '複合サービス事業'],
  ...['サービス業（他に分類されないもの）', '公務'],
] as const;

const keyOf = (text: string) => text.normalize('NFKC').replace(/[、,;・()\s]/g, '');
const KNOWN = new Map(INDUSTRIES.map((name) => [keyOf(name), name]));
const MOST_PARTS = 4;

/**
 * The industries that a list names, and what of it names none. Names hold the commas that lists are made with: 医療、福祉 is one
 * industry, however its comma is written, and 製造 is 製造業.
 */
export function industriesIn(list: string): { known: string[]; unknown: string[] } {
  const parts = list.split(/[、，,;；\n]/).filter((part) => part.trim());
  const known = new Set<string>();
  const unknown: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let count = Math.min(MOST_PARTS, parts.length - from);
    const named = () => {
      const key = keyOf(parts.slice(from, from + count).join(''));
      return KNOWN.get(key) ?? KNOWN.get(`${key}業`);
    };
    while (count > 1 && !named()) count--;
    const name = named();
    if (name) known.add(name);
    else unknown.push(parts[from]!.trim());
    from += count;
  }
  return { known: [...known], unknown };
}
