import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOf } from '../../../../test/builders/arbitrary-of.ts';
import { aPolicy } from '../../../../test/builders/case-story.ts';
import { someReport } from '../../../../test/builders/report.ts';
import { reportParts } from '../../../../shared/domain/report/events.ts';
import { reportPartNames } from '../../../../shared/domain/report/facts.ts';
import { rowsOfPart } from './part-rows.ts';

const policy = aPolicy();

test('a report reads in words, never in codes', () => {
  const read = reportPartNames
    .flatMap((part) => rowsOfPart(part, someReport()[part], policy))
    .flat()
    .map(({ label, value }) => `${label}: ${value}`);
  expect(read).toContain('Subject: Ruth Calloway');
  expect(read).toContain('To the subject: Friend');
  expect(read).toContain('How they met: At a gym or in sport');
  expect(read).toContain('Vetting held: Recruitment Vetting (RV), current, granted 2 May 2019');
  expect(read.join('\n')).not.toMatch(/gym-or-sport|not-known|policing-purpose/);
});

test('every part that its schema accepts can be read, and no row is empty', () => {
  for (const part of reportPartNames)
    fc.assert(
      fc.property(arbitraryOf(reportParts[part]), (value) => {
        const rows = rowsOfPart(part, reportParts[part].parse(value), policy).flat();
        expect(rows.every((row) => row.value !== '')).toBe(true);
      }),
      { numRuns: 25 },
    );
});
