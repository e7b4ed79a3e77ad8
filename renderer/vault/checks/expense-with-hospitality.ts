import { daysBetween, formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { flatMapInSteps, forEachInSteps, mapByInSteps, type Steps } from '../matching/steps.ts';
import type { DiaryFact, ExpenseFact, OfferFact, Party } from './facts.ts';
import { covering, weakest, type Check, type Hit } from './hit.ts';
import { canBeCompared, pairParties, type Sameness } from './pairs.ts';

/** Somebody claims on the days on which somebody else offered to pay, or met whom they then paid (L5: diaries against the gift register and
 *  expenses claims). A meal of their own on a day of no offer is none. */
export const expenseWithHospitality: Check = function* (facts, { settings, sameness }) {
  const context = { sameness, days: settings.expenseDays };
  const offers = yield* ofOnePerson(
    facts.expenses,
    yield* flatMapInSteps(facts.offers, (fact) => [{ fact, person: fact.recipient }]),
    context,
  );
  const meetings = yield* ofOnePerson(
    facts.expenses,
    yield* flatMapInSteps(facts.diary, (fact) => [{ fact, person: fact.owner }]),
    context,
  );
  const payees = yield* pairParties(
    facts.expenses.flatMap(({ payee }) => payee ?? []),
    yield* flatMapInSteps([...facts.offers, ...facts.diary], (fact) => whomOf(fact)),
    sameness,
  );
  const paid = (expense: ExpenseFact, whom: readonly Party[]) =>
    expense.payee &&
    payees(expense.payee).find(({ parties }) => parties.some((one) => whom.includes(one)));
  const hits: Hit[] = [];
  yield* forEachInSteps(facts.expenses, (expense) => {
    for (const { fact, strength, bits, reasons } of offers(expense)) {
      const payee = paid(expense, fact.donor ? [fact.donor] : []);
      if (!payee && !(expense.isHospitality && fact.isHospitality)) continue;
      hits.push({
        check: 'expense-with-hospitality',
        ...{ left: expense, right: fact, bits: bits + (payee?.bits ?? 0) },
        strength: weakest(strength, ...(payee ? [payee.strength] : [])),
        reasons: [
          `Claimed${dayWords(expense.on, fact.on)} hospitality was offered to the same person.`,
          ...(payee ? ['It was paid to whoever offered.', ...payee.reasons] : []),
          ...reasons,
        ],
      });
    }
    for (const { fact, strength, bits, reasons } of meetings(expense)) {
      const payee = paid(expense, fact.guests);
      if (!payee) continue;
      hits.push({
        check: 'expense-with-hospitality',
        ...{ left: expense, right: fact, bits: bits + payee.bits },
        strength: weakest(strength, payee.strength),
        reasons: [
          `Claimed${dayWords(expense.on, fact.on)} the diary has a meeting with whom it was paid to.`,
          ...payee.reasons,
          ...reasons,
        ],
      });
    }
  });
  return {
    hits,
    coverage: [
      yield* covering('expenses', facts.expenses, ({ claimant }) => canBeCompared(claimant)),
      yield* covering('gifts', facts.offers, ({ recipient }) => canBeCompared(recipient)),
      yield* covering('diaries', facts.diary, ({ owner }) => canBeCompared(owner)),
    ],
  };
};

type Dated = OfferFact | DiaryFact;

/** With whom somebody of the force met, or who offered. */
const whomOf = (fact: Dated): readonly Party[] =>
  fact.kind === 'diary-entry' ? fact.guests : fact.donor ? [fact.donor] : [];

type Near<T> = {
  readonly fact: T;
  readonly strength: Hit['strength'];
  readonly bits: number;
  readonly reasons: readonly string[];
};

/** For each expense what happened to the same person within so many days of it. */
function* ofOnePerson<T extends Dated>(
  expenses: readonly ExpenseFact[],
  all: readonly { readonly fact: T; readonly person: Party }[],
  { sameness, days }: { readonly sameness: Sameness; readonly days: number },
): Steps<(expense: ExpenseFact) => readonly Near<T>[]> {
  const factOf = yield* mapByInSteps(all, ({ fact, person }) => [[person.key, fact] as const]);
  const alikes = yield* pairParties(
    expenses.map(({ claimant }) => claimant),
    yield* flatMapInSteps(all, ({ person }) => [person]),
    sameness,
    bitsOfDays(all, days),
  );
  return (expense) =>
    alikes(expense.claimant).flatMap(({ parties, strength, bits, reasons }) =>
      parties
        .flatMap(({ key }) => factOf.get(key) ?? [])
        .filter(({ on }) => Math.abs(daysBetween(expense.on, on)) <= days)
        .map((fact) => ({ fact, strength, bits, reasons })),
    );
}

/** That two are of the same days says the more, the longer the time that a register spans: one in so many would be by chance. */
function bitsOfDays(all: readonly { readonly fact: Dated }[], days: number): number {
  // The least and the greatest by hand: putting a hundred thousand days in order takes longer than anybody should wait.
  let [first, last] = [all[0]?.fact.on, all[0]?.fact.on];
  for (const { fact } of all) {
    if (first === undefined || fact.on < first) first = fact.on;
    if (last === undefined || fact.on > last) last = fact.on;
  }
  if (first === undefined || last === undefined) return 0;
  return Math.min(8, Math.max(0, Math.log2((daysBetween(first, last) + 1) / (days * 2 + 1))));
}

function dayWords(expense: CivilDate, other: CivilDate): string {
  const days = daysBetween(other, expense);
  if (days === 0) return ` for ${formatPlain(expense)}, the day on which`;
  const apart = `${String(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return ` for ${formatPlain(expense)}, ${apart} ${days > 0 ? 'after' : 'before'} the day on which`;
}
