// What staff write into a monthly report, in its order.

export interface SectionKind {
  readonly key: string;
  readonly title: string;
  /** What belongs there, for who writes it. */
  readonly hint: string;
}

export const SECTION_KINDS: readonly SectionKind[] = [
  { key: 'summary', title: '概況', hint: 'この月の動きを、3行から5行で。数字は下の表から自動で入ります。' },
  { key: 'consultations', title: '相談対応', hint: 'どのような相談が多かったか、どう対応したか。企業名は書きません。' },
  {
    key: 'introductions',
    title: '情報提供・マッチング',
    hint: '候補の選び方、偏らないための工夫、少ない社数で送った理由。',
  },
  { key: 'contacts', title: '連絡確認・導入', hint: '紹介のあとの動き、導入や効果の例。' },
  { key: 'issues', title: '課題と対応', hint: '進みが遅い目標、その理由と手立て。' },
  { key: 'next', title: '翌月の予定', hint: '催し、展示会、調査などの予定。' },
];
