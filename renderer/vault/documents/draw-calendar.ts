import type { Calendar, CalendarEntry } from '../../../shared/contract/vault/work.ts';
import { formatLong, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { formatInstant, type Instant } from '../../../shared/kit/instant.ts';
import { createPaper, type Drawn, type Fonts, type Paper } from './paper.ts';

type Dates = Calendar & {
  readonly unitName: string;
  readonly scope: 'mine' | 'unit';
  readonly from: CivilDate;
  readonly until: CivilDate;
};
type Printed = { readonly by: string; readonly at: Instant; readonly isDemonstration: boolean };

/** Draws the calendar on paper: day by day what is owed, in which case, by whom. Reference and subject, no more of the case. */
export async function drawCalendar(dates: Dates, printed: Printed, fonts: Fonts): Promise<Drawn> {
  const paper = await createPaper(
    {
      title: 'Calendar',
      marking: 'OFFICIAL-SENSITIVE · For the unit only',
      banner: printed.isDemonstration
        ? 'Demonstration: everybody named here is fictitious'
        : undefined,
      footer: `Calendar · printed by ${printed.by}, ${formatInstant(printed.at)}`,
      madeAt: printed.at,
    },
    fonts,
  );
  paper.heading(1, `Calendar of ${dates.unitName}`);
  paper.lines([
    `${formatPlain(dates.from)} to ${formatPlain(dates.until)}`,
    dates.scope === 'mine' ? `Dates of ${printed.by}` : 'Dates of the whole unit',
  ]);
  if (dates.lateBefore.length > 0) {
    paper.heading(2, 'Late before these days');
    drawDays(paper, dates.lateBefore, dates.today);
    paper.heading(2, 'On these days');
  }
  if (dates.entries.length === 0) paper.paragraph('Nothing is owed on these days.');
  drawDays(paper, dates.entries, dates.today);
  if (dates.leftOff > 0)
    paper.paragraph(`${String(dates.leftOff)} more dates are not on this paper.`, 'strong');
  return paper.finish();
}

function drawDays(paper: Paper, entries: readonly CalendarEntry[], today: CivilDate): void {
  for (const [day, ofDay] of byDay(entries)) {
    paper.heading(3, `${formatLong(day)}${day < today ? ' · late' : ''}`);
    paper.list(ofDay.map(wordsOf));
  }
}

const wordsOf = ({ duty, reference, subject }: CalendarEntry): string =>
  [duty.says, [reference, subject, duty.detail ?? ''].filter((part) => part !== '').join(' · ')]
    .filter((line) => line !== '')
    .join('\n');

function byDay(
  entries: readonly CalendarEntry[],
): ReadonlyMap<CivilDate, readonly CalendarEntry[]> {
  const days = new Map<CivilDate, CalendarEntry[]>();
  for (const entry of entries) {
    const others = days.get(entry.on);
    if (others) others.push(entry);
    else days.set(entry.on, [entry]);
  }
  return days;
}
