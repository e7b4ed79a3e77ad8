import type { GiftValue, Offer } from '../../../../shared/domain/gift/offer.ts';
import type { Choice } from '../../../../shared/domain/register-entry/described.ts';
import type { ColumnMapping } from '../../../../shared/domain/register-entry/mapping.ts';
import { createCivilDate, type CivilDate } from '../../../../shared/kit/civil-date.ts';

/** @file What single cells of an earlier register say. What is not understood is undefined, and the row is left out with a reason. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day as registers write it: 18/2/2013, 18-Feb-13, 2013-02-18. Two digits are of this century. */
export function readDay(cell: string, dates: ColumnMapping['dates']): CivilDate | undefined {
  const plain = cell.replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/u, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(plain);
  if (iso) return createCivilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ /-]([A-Za-z]{3})[a-z]*\.?,?[ /-](\d{2}|\d{4})$/u.exec(
    plain,
  );
  if (named) {
    const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return createCivilDate(yearOf(named[3] ?? ''), month, Number(named[1]));
  }
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/u.exec(plain) ?? [];
  if (year === undefined) return undefined;
  const [day, month] = dates === 'day-first' ? [first, second] : [second, first];
  return createCivilDate(yearOf(year), Number(month), Number(day));
}

const yearOf = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** An amount: £45, 1,250.50, about 40, unknown. Empty is not known; it is never nothing. */
export function readValue(cell: string): GiftValue | undefined {
  const plain = cell.toLowerCase().trim();
  if (/^(?:|-|\?|n\/?a|not known|unknown|nil known|tbc|not stated)$/u.test(plain))
    return { known: 'unknown' };
  const [, about, pounds, pence] =
    /^(~|c\.?|ca\.?|approx\.?|approximately|about|est\.?|estimated)?\s*£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?\s*(?:gbp)?$/u.exec(
      plain,
    ) ?? [];
  if (pounds === undefined) return undefined;
  const amount = Number(pounds.replaceAll(',', '')) * 100 + Number((pence ?? '').padEnd(2, '0'));
  return { known: about === undefined ? 'exact' : 'estimate', pence: amount };
}

/** What became of it. Only a register that says "at the time" tells who declined; "rejected" alone does not say by whom. */
export function readOutcome(cell: string): Offer['answer'] | undefined {
  const plain = cell.toLowerCase().trim();
  if (
    /^(?:declined|refused|turned down|not taken)(?: at (?:the )?time)?(?: by (?:the )?(?:recipient|officer))?$/u.test(
      plain,
    )
  )
    return 'declined-at-time';
  if (/^(?:not accepted|rejected|not approved|no|n|unaccepted|returned)$/u.test(plain))
    return 'not-accepted-cause-unrecorded';
  return /^(?:accepted|approved|yes|y|retained|kept)$/u.test(plain)
    ? 'accepted-in-earlier-register'
    : undefined;
}

/** An amount in pence: £45, 1,250.50, -12.00, (12.00) for what was paid back. */
export function readAmount(cell: string): number | undefined {
  const [, open, minus, pounds, pence] =
    /^(\()?\s*(-|−)?\s*£?\s*(\d{1,3}(?:,\d{3})+|\d{1,11})(?:\.(\d{1,2})0*)?\s*(?:gbp)?\)?$/iu.exec(
      cell.trim(),
    ) ?? [];
  if (pounds === undefined) return undefined;
  const amount = Number(pounds.replaceAll(',', '')) * 100 + Number((pence ?? '').padEnd(2, '0'));
  return open === undefined && minus === undefined ? amount : -amount;
}

/** A time of day: 9:30, 09.30, 2 pm, also behind a day. */
export function readTime(cell: string): string | undefined {
  const [, hour, minute = '00', half] =
    /(?:^|\s|T)(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?$/iu.exec(
      cell.trim(),
    ) ?? [];
  if (hour === undefined) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith('p') === true;
  const isMorning = half?.toLowerCase().startsWith('a') === true;
  const of = (Number(hour) % (half ? 12 : 24)) + (isAfternoon ? 12 : 0);
  if (Number(hour) > (isAfternoon || isMorning ? 12 : 23) || Number(minute) > 59) return undefined;
  return `${String(of).padStart(2, '0')}:${minute}`;
}

/** The answer a cell points to; the last, which stands for what is not said, where it points to none. */
export function readChoice(cell: string, choices: readonly Choice[]): string {
  const plain = cell.toLowerCase().trim();
  const found = choices.find(
    ({ words, value, heads }) =>
      words.toLowerCase() === plain || value === plain || heads.test(plain),
  );
  return (found ?? choices.at(-1))?.value ?? '';
}
