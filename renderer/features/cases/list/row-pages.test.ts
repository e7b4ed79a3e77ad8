import { describe, expect, it } from 'vitest';
import type {
  Changed,
  VaultCall,
  VaultRequest,
  VaultResult,
} from '../../../../shared/contract/vault.ts';
import { createRowPages, type ListQuestion, type ListRow } from './row-pages.ts';

const question: ListQuestion = {
  sortBy: 'reference',
  descending: false,
  text: '',
  stages: [],
  grades: [],
  flagged: false,
  mine: false,
  closed: 'open',
};

function aVault(total: number) {
  let isFull = false;
  const asked: number[] = [];
  let tell: (change: Changed) => void = () => {};
  const row = (index: number) => ({ reference: `r${String(index)}` }) as ListRow;
  return {
    asked,
    fill: (full: boolean) => {
      isFull = full;
    },
    change: () => tell({ changed: ['cases'] }),
    client: {
      ask: async <C extends VaultCall>(_call: C, request: VaultRequest<C>) => {
        const { from, count } = request as { from: number; count: number };
        asked.push(from);
        if (isFull) {
          const failure: unknown = { ok: false, error: { fault: { kind: 'disk/not-read' } } };
          return failure as VaultResult<C>;
        }
        const rows = Array.from({ length: Math.min(count, total - from) }, (_, i) => row(from + i));
        const answer: unknown = { ok: true, value: { total, from, rows } };
        return answer as VaultResult<C>;
      },
      onChanged: (listener: (change: Changed) => void) => {
        tell = listener;
        return () => {};
      },
    },
  };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a long list', () => {
  it('asks for the pages in sight only, and once', async () => {
    const vault = aVault(100_000);
    const pages = createRowPages(vault.client, question);
    pages.need(50_000, 50_020);
    pages.need(50_001, 50_021);
    await settle();
    expect(vault.asked).toEqual([49_980]);
    expect(pages.read().total).toBe(100_000);
    expect(pages.read().rowAt(50_010)?.reference).toBe('r50010');
    expect(pages.read().rowAt(0)).toBeUndefined();
  });

  it('forgets rows that are far away', async () => {
    const vault = aVault(100_000);
    const pages = createRowPages(vault.client, question);
    for (let from = 0; from < 1_200; from += 60) {
      pages.need(from, from + 20);
      await settle();
    }
    expect(pages.read().rowAt(0)).toBeUndefined();
    expect(pages.read().rowAt(1_145)?.reference).toBe('r1145');
  });

  it('says why it could not be read, and is asked for once more by whoever looks', async () => {
    const vault = aVault(100);
    vault.fill(true);
    const pages = createRowPages(vault.client, question);
    pages.need(0, 20);
    await settle();
    expect(pages.read()).toMatchObject({
      ...{ total: undefined, error: { fault: { kind: 'disk/not-read' } } },
    });
    vault.fill(false);
    pages.again();
    await settle();
    expect(pages.read()).toMatchObject({ total: 100, error: undefined });
    expect(pages.read().rowAt(3)?.reference).toBe('r3');
  });

  it('keeps the old rows on the screen while it asks again after a change', async () => {
    const vault = aVault(100);
    const pages = createRowPages(vault.client, question);
    pages.need(0, 20);
    await settle();
    vault.change();
    expect(pages.read().rowAt(3)?.reference).toBe('r3');
    await settle();
    expect(vault.asked).toEqual([0, 0]);
  });
});
