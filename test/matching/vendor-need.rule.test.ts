// A need in the vendor's inbox.
import { expect, test } from 'vitest';
import { inGroup, stageOf, titleOf, type VendorNeed } from '../../client/features/matching/vendor/need.ts';

const need = (summary: string, topics: string[] = []) => ({ need: { summary, topics } }) as unknown as VendorNeed;

test('R3.7: a need is called by the first sentence of its summary', () => {
  expect(titleOf(need('図面を探すのに30分かかる。\n目標: 3分'))).toBe('図面を探すのに30分かかる');
  expect(titleOf(need('止まる理由が分からない\n目標: 半分にする'))).toBe('止まる理由が分からない');
  expect(titleOf(need('  ', ['受発注', '在庫管理']))).toBe('受発注・在庫管理');
});

test('R3.7: the company is known only from the third stage on', () => {
  const states = ['SENT', 'INTERESTED', 'DECLINED', 'DISMISSED', 'DISCLOSED', 'CONTACTED'];
  expect(states.map((state) => stageOf({ state }))).toEqual([0, 1, 1, 1, 2, 2]);
});

test('R3.9: an answer and a contact to confirm wait on the vendor', () => {
  const waiting = ['SENT', 'INTERESTED', 'DISCLOSED', 'CONTACTED'].filter((state) => inGroup({ state }, 'waiting'));
  expect(waiting).toEqual(['SENT', 'DISCLOSED']);
  expect(inGroup({ state: 'CONTACTED' }, 'answered')).toBe(true);
});
