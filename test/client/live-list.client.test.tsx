import { describe, expect, test } from 'vitest';
import { applyChange, type ListState } from '../../client/platform/live-list.ts';

interface Case {
  readonly id: string;
  readonly due: number;
  readonly open: boolean;
}
const list: ListState<Case> = {
  nodes: [
    { id: 'a', due: 1, open: true },
    { id: 'b', due: 3, open: true },
  ],
  totalCount: 2,
};
const event = (kind: 'CHANGED' | 'REMOVED' | 'POSITION' | 'GAP', node: Partial<Case> & { id: string }) => ({
  kind,
  position: 'p',
  id: node.id,
  node: kind === 'CHANGED' ? ({ due: 0, open: true, ...node } as Case) : null,
});
const byDue = { compare: (a: Case, b: Case) => a.due - b.due };
const ids = (state: ListState<Case>) => state.nodes.map((node) => node.id);

describe('a live list (R4.2, R3.8) after a change', () => {
  test('a new record comes first, or where the order puts it', () => {
    expect(ids(applyChange(list, event('CHANGED', { id: 'c', due: 2 })))).toEqual(['c', 'a', 'b']);
    expect(ids(applyChange(list, event('CHANGED', { id: 'c', due: 2 }), byDue))).toEqual(['a', 'c', 'b']);
    expect(applyChange(list, event('CHANGED', { id: 'c' })).totalCount).toBe(3);
  });

  test('a changed record stays, or moves with the order; others keep their identity', () => {
    const changed = applyChange(list, event('CHANGED', { id: 'b', due: 0 }));
    expect(ids(changed)).toEqual(['a', 'b']);
    expect(changed.nodes[0]).toBe(list.nodes[0]);
    expect(changed.totalCount).toBe(2);
    expect(ids(applyChange(list, event('CHANGED', { id: 'b', due: 0 }), byDue))).toEqual(['b', 'a']);
  });

  test('a removed record, and one that no longer belongs to the filter, goes away', () => {
    expect(ids(applyChange(list, event('REMOVED', { id: 'a' })))).toEqual(['b']);
    const open = { accept: (node: Case) => node.open };
    const gone = applyChange(list, event('CHANGED', { id: 'a', open: false }), open);
    expect(ids(gone)).toEqual(['b']);
    expect(gone.totalCount).toBe(1);
  });

  test('a record that tells nothing new changes nothing at all', () => {
    const same = { ...byDue, same: (a: Case, b: Case) => a.due === b.due && a.open === b.open };
    expect(applyChange(list, event('CHANGED', { id: 'b', due: 3 }), same)).toBe(list);
    expect(applyChange(list, event('CHANGED', { id: 'b', due: 3, open: false }), same).nodes[1]!.open).toBe(false);
  });

  test('of a part, what belongs behind its end is no new record: neither the list nor the count changes', () => {
    const part = (node: Partial<Case> & { id: string }, isWhole: boolean) =>
      applyChange(list, event('CHANGED', node), byDue, isWhole);
    expect(part({ id: 'z', due: 9, open: false }, false)).toBe(list);
    expect(part({ id: 'z', due: 9 }, true)).toMatchObject({ totalCount: 3 });
    // In between there was none: this one is new, or has moved here.
    expect(ids(part({ id: 'n', due: 2 }, false))).toEqual(['a', 'n', 'b']);
  });

  test('what concerns nobody on the list changes nothing at all', () => {
    expect(applyChange(list, event('REMOVED', { id: 'z' }))).toBe(list);
    expect(applyChange(list, event('POSITION', { id: 'a' }))).toBe(list);
    expect(applyChange(list, event('CHANGED', { id: 'z', open: false }), { accept: (node) => node.open })).toBe(list);
  });
});
