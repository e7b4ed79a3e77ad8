import { allById } from '../../kit/by-id.ts';
import { formatPlain } from '../../kit/civil-date.ts';
import type { Mention, MentionedIn, Tie, Told } from '../mention.ts';
import type { InterestFields } from './application.ts';
import type { Interest, InterestSlice } from './slice.ts';
import { applicationOf, interestStandingOf } from './standing.ts';
import { interestStandingWords, interestTypeWords } from './words.ts';

/** What the register of interests tells of people and organisations: who holds what, with whom, and whose family does. */
export function interestTold({ interests }: InterestSlice): Told {
  const entries = allById(interests).filter(({ struckOut }) => struckOut === undefined);
  const told = entries.map(toldOf);
  return {
    mentions: told.flatMap(({ mentions }) => mentions),
    ties: told.flatMap(({ ties }) => ties),
  };
}

function toldOf(interest: Interest): Told {
  const { interestId } = interest;
  const application = applicationOf(interest);
  const where: MentionedIn = { kind: 'register', register: 'interests', entryId: interestId };
  const key = (part: string): string => `interests:${interestId}:${part}`;
  const mentions = mentionsOf(application, where, key);
  const family = application.heldBy.whose === 'family';
  const tie = (from: string, to: string, kind: Tie['kind'], says: string): Tie => ({
    ...{ from: key(from), to: key(to), kind, says, in: where },
    since: application.startsOn ?? application.appliedOn,
  });
  const says = `${interestTypeWords[application.type]}: ${application.occupation}, ${interestStandingWords[interestStandingOf(interest)].toLowerCase()}. Applied for on ${formatPlain(application.appliedOn)}.`;
  const has = (part: string): boolean => mentions.some((mention) => mention.key === key(part));
  return {
    mentions,
    ties: [
      ...(application.heldBy.whose === 'family'
        ? [tie('holder', 'family', 'family', `Close family: ${application.heldBy.relationship}.`)]
        : []),
      ...(has('organisation')
        ? [
            tie(family ? 'family' : 'holder', 'organisation', 'holds-interest', says),
            ...application.partners.map((name) =>
              tie(partnerPart(name), 'organisation', 'holds-interest', `Partner in it. ${says}`),
            ),
          ]
        : application.partners.map((name) =>
            tie(family ? 'family' : 'holder', partnerPart(name), 'holds-interest', says),
          )),
    ],
  };
}

/** A partner is told by name, so that a name struck out of the entry takes what was decided of it along. Written so that a decision can name it:
 *  letters that a key does not take stand as their numbers. */
export const partnerPart = (name: string): string =>
  `partner:${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]/gu, (letter) => `.${(letter.codePointAt(0) ?? 0).toString(16)}.`)
    .slice(0, 110)}`;

function mentionsOf(
  { holder, heldBy, organisation, partners, appliedOn }: InterestFields,
  where: MentionedIn,
  key: (part: string) => string,
): readonly Mention[] {
  const blank = {
    ...{ in: where, birthDate: '', numbers: [], addresses: [], on: appliedOn },
  } as const;
  const written = (values: readonly string[]) => values.filter((value) => value !== '');
  return [
    {
      ...blank,
      ...{ key: key('holder'), kind: 'person', role: 'interest-holder', names: [holder.name] },
      numbers: written([holder.collarNumber]),
    },
    ...(heldBy.whose === 'family'
      ? [
          {
            ...blank,
            ...{ key: key('family'), kind: 'person' as const, role: 'family-member' as const },
            names: [heldBy.name],
          },
        ]
      : []),
    ...(organisation.name === ''
      ? []
      : [
          {
            ...blank,
            ...{ key: key('organisation'), kind: 'organisation' as const },
            ...{
              role: 'interest' as const,
              names: [organisation.name, ...organisation.otherNames],
            },
            numbers: written([organisation.number]),
            addresses: written([organisation.address]),
          },
        ]),
    ...[...new Map(partners.map((name) => [partnerPart(name), name]))].map(([part, name]) => ({
      ...blank,
      ...{ key: key(part), kind: 'person' as const, role: 'interest' as const, names: [name] },
    })),
  ];
}
