import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** @file Every duty, deadline and refusal that the screens draw has its *Why?*: read off the sources, file by file. */

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith('.test.ts');
const sources = ['renderer/features', 'renderer/ui', 'renderer/app'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((name) => join(room, name).replaceAll('\\', '/')),
);
const textOf = (path: string): string => readFileSync(path, 'utf8');

/** How a day that somebody is held to is written out, or a duty, or a refusal. */
const drawn: Readonly<Record<string, RegExp>> = {
  deadline:
    /\b(?:formatPlain|formatLong|formatShort)\(\s*[\w.?]*(?:dueOn|reviewOn|nextOn|nextCheckOn|nextReview|respondBy|remindOn|lastDay|reviewDates)\b|reviewDates\.map|\bdueWords\(/,
  duty: /\{[\w.?]*[dD]uty\.says\}/,
  refusal: /\{[\w.?]*(?:refusal|problem)\.(?:says|message)\}/,
};
const answersWhy = /<Why\b|\bdueRow\(|\bwhy:|<Heed\b[^>]*\bsource=/s;

/** Drawn without, each for a reason. */
const without: Readonly<Record<string, string>> = {
  'renderer/features/duty-words.ts': 'words only: who draws them draws Why?',
  'renderer/features/cases/list/columns.tsx':
    'the list of cases names what comes next; the case, one step away, says why',
  'renderer/features/calendar/month-grid.tsx':
    'a cell of the month leads to its case; the calendar as a list says why',
  'renderer/features/investigation-plan/line-fields.tsx': 'the day tells one choice from another',
  'renderer/features/representation/not-made-form.tsx':
    'the day tells one invitation from another; the fields below say why',
  'renderer/features/risk-plan/action-form.tsx': 'the day tells one choice from another',
  'renderer/features/task/task-fields.tsx': 'the day tells one choice from another',
};

describe('Why?', () => {
  for (const [what, how] of Object.entries(drawn))
    it(`stands in every file that draws a ${what}`, () => {
      const lacking = sources.filter((path) => {
        const text = textOf(path);
        return how.test(text) && !answersWhy.test(text) && without[path] === undefined;
      });
      expect(lacking).toEqual([]);
    });

  it('is drawn in more than a handful of places, so that this test reads what it means to read', () => {
    const count = (how: RegExp): number => sources.filter((path) => how.test(textOf(path))).length;
    for (const how of Object.values(drawn)) expect(count(how), how.source).toBeGreaterThan(0);
    expect(sources.filter((path) => /<Why\b|\bdueRow\(/.test(textOf(path))).length).toBeGreaterThan(
      60,
    );
  });

  it('is missing on no day that a row is built for by hand', () => {
    const byHand =
      /label: '(?:By|Review by|Review|Next [^']*|To be answered by|Answer asked by|Reminder from|Due[^']*)', value: (?!reviewName)/;
    expect(sources.filter((path) => byHand.test(textOf(path)))).toEqual([]);
  });

  it('is left out only where the file still draws what it was excused for', () => {
    for (const path of Object.keys(without))
      expect(
        Object.values(drawn).some((how) => how.test(textOf(path))),
        path,
      ).toBe(true);
  });
});
