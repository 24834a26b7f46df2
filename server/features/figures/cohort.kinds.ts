import { registerEnumType } from 'type-graphql';

/** How far a consultation came. */
export enum CohortStage {
  /** 相談. */
  CONSULTED = 'CONSULTED',
  /** 情報提供. */
  INTRODUCED = 'INTRODUCED',
  /** 連絡確認. */
  CONTACTED = 'CONTACTED',
  /** 導入. */
  ADOPTED = 'ADOPTED',
  /** 効果の報告. */
  EFFECTIVE = 'EFFECTIVE',
}
registerEnumType(CohortStage, { name: 'CohortStage', description: 'How far a consultation came.' });
