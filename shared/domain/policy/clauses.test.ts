import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses, isClauseRef } from './clauses.ts';

const page = readFileSync(new URL('../../../docs/policy/sources.md', import.meta.url), 'utf8');
const onThePage = new Map(
  [...page.matchAll(/^- \*\*(\S+)\*\* \(line \d+\) (.+)$/gm)].map((match) => [match[1], match[2]]),
);

describe('the binding sentences', () => {
  it('stand in the code word for word as on the page of sources, and nowhere else', () => {
    expect(Object.fromEntries(onThePage)).toEqual(clauses);
  });

  it('are 52 of West Midlands, 15 of Leicestershire and 6 of Hampshire, without a gap', () => {
    const numbered = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1)}`);
    const whole = Object.keys(clauses).filter((ref) => !ref.includes('.'));
    expect(whole).toEqual([...numbered('W', 52), ...numbered('PD', 15), ...numbered('Ha', 6)]);
  });

  it('have numbers that can be told from other text', () => {
    expect(isClauseRef('W4.13')).toBe(true);
    expect(isClauseRef('W53')).toBe(false);
    expect(isClauseRef('toString')).toBe(false);
  });
});
