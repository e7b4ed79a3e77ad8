import { partnerPart } from '../../../shared/domain/interest/told.ts';
import type { Interest, InterestSlice } from '../../../shared/domain/interest/slice.ts';
import {
  applicationOf,
  interestStandingOf,
  type InterestStanding,
} from '../../../shared/domain/interest/standing.ts';
import { allById } from '../../../shared/kit/by-id.ts';
import { isCivilDate, type CivilDate } from '../../../shared/kit/civil-date.ts';
import type { InterestFact } from './facts.ts';
import { partyOf, somebody } from './party.ts';

/** Business interests, second employments and memberships, as the checks compare them. Those of the family are with the member who declared them. */
export const factsOfInterests = ({ interests }: InterestSlice): readonly InterestFact[] =>
  allById(interests)
    .filter(({ struckOut }) => struckOut === undefined)
    .map((interest) => {
      const { holder, heldBy, organisation, partners, occupation } = applicationOf(interest);
      const key = `interests:${interest.interestId}`;
      const standing = interestStandingOf(interest);
      const family =
        heldBy.whose === 'family' ? partyOf(`${key}:family`, 'person', [heldBy.name]) : undefined;
      return {
        ...{ kind: 'interest', key, what: occupation, standing: standings[standing] },
        in: { kind: 'register', register: 'interests', entryId: interest.interestId },
        holder: somebody(`${key}:holder`, holder.name, holder.collarNumber),
        body: partyOf(
          `${key}:organisation`,
          'organisation',
          [organisation.name, ...organisation.otherNames],
          { number: organisation.number },
        ),
        partners: [
          family,
          ...partners.map((name) => partyOf(`${key}:${partnerPart(name)}`, 'person', [name])),
        ].filter((party) => party !== undefined),
        family:
          family && heldBy.whose === 'family'
            ? { party: family, relationship: heldBy.relationship }
            : undefined,
        decidedOn: decidedOn(interest),
        endedOn: endedOn(interest, standing),
      } satisfies InterestFact;
    });

const standings: Readonly<Record<InterestStanding, InterestFact['standing']>> = {
  applied: 'asked',
  active: 'approved',
  refused: 'refused',
  rescinded: 'ended',
  withdrawn: 'ended',
  lapsed: 'ended',
  'struck-out': 'ended',
};

/** The day of the decision that stands; of one taken over from an earlier register, the day it was applied for: it cannot have been refused before. */
function decidedOn(interest: Interest): CivilDate | undefined {
  const given = interest.appealDecisions.at(-1) ?? interest.decisions.at(-1);
  return (
    given?.decidedOn ??
    (interest.stood === undefined ? undefined : applicationOf(interest).appliedOn)
  );
}

function endedOn(interest: Interest, standing: InterestStanding): CivilDate | undefined {
  if (standing === 'rescinded') return interest.rescissions.at(-1)?.rescindedOn;
  if (standing === 'withdrawn') return interest.withdrawals.at(-1)?.withdrawnOn;
  const lapsed = standing === 'lapsed' ? interest.lapses.at(-1)?.due : undefined;
  return lapsed !== undefined && isCivilDate(lapsed) ? lapsed : undefined;
}
