import {
  noFacts,
  type AssociateFact,
  type ContractFact,
  type DiaryFact,
  type ExpenseFact,
  type Facts,
  type InterestFact,
  type OfferFact,
  type Party,
} from '../../../renderer/vault/checks/facts.ts';
import { addDays, createCivilDate, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { below, oneOf, seededRandom, type Random } from '../names/random.ts';
import { withBesideBids } from './beside-bids.ts';
import { outsiders, suppliers, tellable } from './bodies.ts';
import type { Mess } from './mess.ts';
import { associates, type Making } from './people.ts';
import { rareAmong, withProcurement, type Known } from './procurement.ts';

/** @file A force's registers with known pairs planted in them, and who everybody truly is: what the cross-checks are judged by. Nobody in it
 *  exists. */

/** The registers, and by the key of a party who it truly is: parties of one number are one. */
export type World = { readonly facts: Facts; readonly truth: ReadonlyMap<string, string> };

/** How much of each is made. */
export type Sizes = {
  readonly gifts: number;
  readonly suppliers: number;
  readonly diary: number;
  readonly associates: number;
};
export type WorldMaking = Pick<Making, 'names' | 'seed'> & {
  readonly people: readonly Mess[];
  readonly bodies: readonly Mess[];
};

/** Makes the registers. A third of the donors and guests supply the force; some interests are in suppliers, some associates made offers. */
export function aWorld(sizes: Sizes, making: WorldMaking): World {
  const truth = new Map<string, string>();
  const maker = createMaker(sizes, making, truth);
  const known = maker.suppliers();
  const officers = maker.officers();
  const offers = [...maker.offers(known, officers), ...maker.offersOfAssociates(officers)];
  const diary = maker.diary(known, officers);
  const facts: Facts = {
    ...noFacts,
    offers: [...offers, ...maker.enteredMeetings(diary)],
    contracts: maker.contracts(known),
    suppliers: known.map(({ party }, at) => ({
      ...{ kind: 'supplier', key: `supplier:${String(at)}`, body: party, people: [] },
      ...{ in: place('procurement', `supplier${String(at)}`) },
      ...{ since: undefined, until: undefined },
    })),
    diary,
    interests: maker.interests(known, officers),
    expenses: maker.expenses(offers),
    associates: maker.associates(officers),
  };
  const planting = { ...making, officers, truth, bodies: maker.bodies };
  return { truth, facts: withBesideBids(withProcurement(facts, planting), planting) };
}

const place = (
  register: 'gifts' | 'procurement' | 'diaries' | 'interests' | 'expenses',
  entryId: string,
) => ({ kind: 'register', register, entryId }) as const;

const chiefs = 12;

function createMaker(sizes: Sizes, making: WorldMaking, truth: Map<string, string>) {
  const { names, seed, people } = making;
  const random = seededRandom(seed);
  const bodiesKnown = suppliers(sizes.suppliers, { names, seed: seed + 1 });
  const asBodies = { names, mess: making.bodies };
  const bodies = tellable(bodiesKnown, making.bodies);
  const told = associates(sizes.associates, { names, mess: people, seed: seed + 2 });
  const isRare = rareAmong(
    told.map(({ record, of }) => ({ of: String(of), party: { names: record.names } })),
  );
  // Whoever has a record with neither the number nor a name that few bear is nobody's to recognise by it.
  const unnumbered = new Set(
    told.filter(({ record }) => (record.numbers ?? []).length === 0).map(({ of }) => of),
  );
  const recognisable = told.filter(({ of }) => !unnumbered.has(of) || isRare(String(of)));
  const party = (key: string, of: string, over: Partial<Party>): Party => {
    truth.set(key, of);
    return {
      ...{ key, kind: 'organisation', names: [], number: '', birthDate: '', numbers: [], ...over },
    };
  };
  const body = (key: string, of: string, name: string, number = ''): Party =>
    party(key, of, { names: [name], number });
  const officer = (key: string, { of, party: as }: Known): Party =>
    party(key, of, {
      kind: 'person',
      names: [
        below(random, 3) === 0
          ? oneOf(random, people)(random, as.names[0] ?? '')
          : (as.names[0] ?? ''),
      ],
      numbers: below(random, 4) === 0 ? [] : as.numbers,
    });
  const ofOutsiders = (count: number, more: number) =>
    outsiders(count, bodiesKnown, { ...asBodies, seed: seed + more }).map(({ record, of }) => ({
      record,
      // No two companies bear one name: an outsider is who it is called.
      of: of < bodiesKnown.length ? `body ${String(of)}` : `other ${plainName(record.name)}`,
    }));
  const offerBy = (key: string, donor: Party, recipient: Party, on: CivilDate): OfferFact => ({
    ...{ kind: 'offer', key, in: place('gifts', key), on, donor, recipient },
    ...{ what: 'Dinner', worth: 'Not known', standing: '' },
    isHospitality: below(random, 3) === 0,
  });
  return {
    bodies,
    suppliers: (): readonly Known[] =>
      bodiesKnown.map(({ record, of }, at) => ({
        of: `body ${String(of)}`,
        party: body(`s${String(at)}`, `body ${String(of)}`, record.name, record.number ?? ''),
      })),
    officers: (): readonly Known[] =>
      associates(1500, { names, mess: people, seed: seed + 3 })
        // Nobody is two officers.
        .filter(({ of }, at) => of === at)
        .map(({ record }, at) => ({
          of: `officer ${String(at)}`,
          party: party(`officer${String(at)}`, `officer ${String(at)}`, {
            ...{ kind: 'person', names: record.names, numbers: [String(1000 + at)] },
          }),
        })),
    contracts: (known: readonly Known[]): readonly ContractFact[] =>
      Array.from({ length: Math.round(sizes.suppliers / 2) }, (_each, at) => {
        const { party: supplier, of } = oneOf(random, known);
        const name = oneOf(random, bodies)(random, supplier.names[0] ?? '');
        return {
          ...{
            kind: 'contract',
            key: `c${String(at)}`,
            in: place('procurement', `c${String(at)}`),
          },
          supplier: body(
            `cs${String(at)}`,
            of,
            below(random, 2) === 0 ? name : (supplier.names[0] ?? ''),
            supplier.number,
          ),
          ...{ awardedOn: aDay(random), title: `Goods ${String(at)}`, worth: '', owners: [] },
          ...{ reference: `C-${String(at)}`, people: [] },
        };
      }),
    offers: (_known: readonly Known[], officers: readonly Known[]): readonly OfferFact[] =>
      ofOutsiders(sizes.gifts, 4).map(({ record, of }, at) =>
        offerBy(
          `g${String(at)}`,
          body(`gd${String(at)}`, of, record.name, record.number),
          officer(`gr${String(at)}`, oneOf(random, officers)),
          aDay(random),
        ),
      ),
    /** Some associates made offers: their telephone is there, or only their name, if few bear the surname: the others are nobody's to recognise. */
    offersOfAssociates: (officers: readonly Known[]): readonly OfferFact[] =>
      recognisable.slice(0, Math.round(sizes.associates / 50)).map(({ record, of }, at) => {
        const [number = ''] = record.numbers ?? [];
        const written = oneOf(random, people)(random, record.names[0] ?? '');
        const isInitial = /(?:^|\s)\S(?:\s|$)/u.test(written);
        const name = number === '' && isInitial ? (record.names[0] ?? '') : written;
        const donor = party(`ad${String(at)}`, `person ${String(of)}`, {
          ...{ kind: 'person', names: [name], number: number.replaceAll(' ', '') },
        });
        return offerBy(
          `ga${String(at)}`,
          donor,
          officer(`gar${String(at)}`, oneOf(random, officers)),
          aDay(random),
        );
      }),
    diary: (_known: readonly Known[], officers: readonly Known[]): readonly DiaryFact[] =>
      ofOutsiders(sizes.diary, 5).map(({ record, of }, at) => ({
        ...{ kind: 'diary-entry', key: `d${String(at)}`, in: place('diaries', `d${String(at)}`) },
        ...{ on: aDay(random), what: 'Lunch' },
        owner: officer(`do${String(at)}`, oneOf(random, officers.slice(0, chiefs))),
        guests: [body(`dg${String(at)}`, of, record.name, record.number)],
      })),
    /** One meeting with a supplier in five was entered, as people write and some days later. */
    enteredMeetings: (diary: readonly DiaryFact[]): readonly OfferFact[] =>
      diary.flatMap((entry, at) => {
        const [guest] = entry.guests;
        const of = guest && truth.get(guest.key);
        if (!guest || of?.startsWith('body ') !== true || below(random, 5) > 0) return [];
        const name = oneOf(random, bodies)(random, guest.names[0] ?? '');
        const ownerOf = truth.get(entry.owner.key) ?? '';
        return [
          offerBy(
            `ge${String(at)}`,
            body(`ged${String(at)}`, of, name, guest.number),
            party(`ger${String(at)}`, ownerOf, { ...entry.owner, key: `ger${String(at)}` }),
            addDays(entry.on, below(random, 10)),
          ),
        ];
      }),
    interests: (known: readonly Known[], officers: readonly Known[]): readonly InterestFact[] =>
      Array.from({ length: Math.round(sizes.suppliers / 4) }, (_each, at) => {
        const isSupplier = below(random, 4) === 0;
        const { party: of, of: number } = oneOf(random, known);
        const name = isSupplier
          ? oneOf(random, bodies)(random, of.names[0] ?? '')
          : `${names[0]?.surnames[below(random, 60)] ?? ''} Private Venture ${String(at)}`;
        const isRefused = below(random, 5) === 0;
        return {
          ...{ kind: 'interest', key: `i${String(at)}`, in: place('interests', `i${String(at)}`) },
          holder: officer(`ih${String(at)}`, oneOf(random, officers)),
          body: body(`ib${String(at)}`, isSupplier ? number : `venture ${String(at)}`, name),
          ...{ partners: [], what: 'A business', standing: isRefused ? 'refused' : 'approved' },
          ...{ decidedOn: createCivilDate(2023, 1 + below(random, 12), 1), endedOn: undefined },
          family: undefined,
        } satisfies InterestFact;
      }),
    expenses: (offers: readonly OfferFact[]): readonly ExpenseFact[] =>
      Array.from({ length: Math.round(sizes.gifts / 5) }, (_each, at) => {
        const offer = oneOf(random, offers);
        const isBeside = below(random, 5) === 0;
        const [name = ''] = offer.recipient.names;
        return {
          ...{ kind: 'expense', key: `e${String(at)}`, in: place('expenses', `e${String(at)}`) },
          on: isBeside ? addDays(offer.on, below(random, 3)) : aDay(random),
          claimant: party(`ec${String(at)}`, truth.get(offer.recipient.key) ?? '', {
            ...{ kind: 'person', names: [name], numbers: offer.recipient.numbers },
          }),
          ...{ payee: undefined, what: 'A meal', worth: '', isHospitality: true },
        };
      }),
    associates: (officers: readonly Known[]): readonly AssociateFact[] =>
      told.map(({ record, of }, at) => {
        const stream = String(at).padStart(32, '0');
        return {
          ...{ kind: 'associate', key: `a${String(at)}`, in: { kind: 'case', stream }, what: '' },
          officer: officer(`ao${String(at)}`, oneOf(random, officers)),
          associate: party(`a${String(at)}`, `person ${String(of)}`, {
            ...{ kind: 'person', names: record.names, numbers: record.numbers ?? [] },
            birthDate: record.birthDate ?? '',
          }),
        };
      }),
  };
}

const plainName = (name: string): string =>
  name.toLowerCase().replace(/ (?:ltd|limited|plc|llp)$/u, '');

function aDay(random: Random): CivilDate {
  const day = createCivilDate(
    2022 + below(random, 4),
    1 + below(random, 12),
    1 + below(random, 28),
  );
  if (!day) throw new Error('Every month has 28 days.');
  return day;
}
