import { expect, it } from 'vitest';
import { aRecorder } from '../../test/builders/people.ts';
import { gathered, type TimelineEntry } from './timeline.ts';

const entry = (type: string, number: number, by = aRecorder().name): TimelineEntry => ({
  head: type,
  rest: 'one entry',
  actId: `${'a'.repeat(32)}-${String(number)}`,
  type,
  at: { utc: `2027-02-17T10:00:${String(number).padStart(2, '0')}.000Z`, offsetMinutes: 0 },
  by,
  safety: 'saved here',
  isLook: false,
});

it('draws the lines of one interview into one entry, and what happened between them apart', () => {
  const kept = 'interview.noted/1';
  const shown = gathered([
    entry('interview.ended/1', 9),
    entry(kept, 8),
    entry(kept, 7),
    entry(kept, 6, 'Percival Oduyale'),
    entry('advice.given/1', 5),
    entry('advice.given/1', 4),
    entry(kept, 3),
  ]);
  expect(shown.map(({ type, rest, actId }) => [type, rest, actId.slice(33)])).toEqual([
    ['interview.ended/1', 'one entry', '9'],
    [kept, 'line by line, as it went on', '8'],
    [kept, 'one entry', '6'],
    ['advice.given/1', 'one entry', '5'],
    ['advice.given/1', 'one entry', '4'],
    [kept, 'one entry', '3'],
  ]);
});
