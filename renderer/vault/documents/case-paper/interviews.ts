import { recordOf } from '../../../../shared/domain/interview/live/record.ts';
import { planOf } from '../../../../shared/domain/interview/planning/plan.ts';
import type { Session, SessionEvent } from '../../../../shared/domain/interview/slice.ts';
import { withdrawnWords } from '../../../../shared/domain/guest-pack/words.ts';
import { lineWords, rightWords } from '../../../../shared/domain/interview/words.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { formatInstant, formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { factsOf } from './facts.ts';
import type { Item, Part } from './part.ts';

/** @file Interviews on paper: directed, planned, held, as they were kept line by line. The sealed record itself is a paper of its own. */

export const interview: Part = {
  title: 'Interviews',
  items: ({ state: { interview: slice } }) => [
    ...slice.directions.map((direction) => ({
      head: `Directed on ${formatPlain(direction.directedOn)}`,
      of: [direction],
      hide: ['directedOn'],
    })),
    ...slice.sessions.map(sessionItem),
    ...slice.held.map((held) => ({
      head: `Held on ${formatPlain(held.startedOn)}, recorded afterwards`,
      of: [held],
    })),
  ],
};

/** What went outside on guest packs, word for word, and what became of each. */
export const guestPack: Part = {
  title: 'Guest packs',
  items: ({ state }) =>
    state.guestPack.packs.map((pack) => ({
      head: `Made on ${formatPlain(pack.madeOn)} for ${pack.guest.rankOrGrade} ${pack.guest.name}`,
      says: [
        `Until ${formatPlain(pack.endsOn)}. Made by ${pack.by}.`,
        ...[
          pack.guest.collarNumber,
          pack.guest.email,
          pack.guest.anotherPerson,
          pack.briefing,
        ].filter((word) => word !== ''),
        ...(pack.withdrawn
          ? [
              `Withdrawn on ${formatPlain(pack.withdrawn.withdrawnOn)}: ${withdrawnWords[pack.withdrawn.because]}. ${pack.withdrawn.reason}`.trim(),
            ]
          : []),
        ...(pack.returned
          ? [
              `Return brought in on ${formatPlain(pack.returned.receivedOn)}${pack.returned.isLate ? ', late' : ''}. ${pack.returned.note}`.trim(),
            ]
          : []),
        ...pack.refused.map(
          ({ receivedOn }) =>
            `A return of ${formatPlain(receivedOn)} was kept and counts for nothing.`,
        ),
      ],
      list: {
        label: 'What the guest was given',
        items: pack.lines.map(({ label, says }) => `${label}: ${says}`),
      },
    })),
};

function sessionItem(session: Session): Item {
  const plan = planOf(session);
  const record = recordOf(session);
  return {
    head: plan ? `Planned for ${formatPlain(plan.on)} at ${plan.at}` : 'Interview',
    of: plan ? [plan] : [],
    hide: ['on', 'at', 'firstOn', 'timesPostponed'],
    says: [
      ...(session.guest
        ? [
            `Conducted by ${session.guest.rankOrGrade} ${session.guest.name} on a guest pack of ${formatPlain(session.guest.packMadeOn)}; brought in by ${session.guest.broughtInBy}.`,
          ]
        : []),
      ...session.log.flatMap(({ event }) => stepLines(event)),
      ...Object.entries(rightWords).flatMap(([code, words]) => {
        const at = Object.entries(record.rights).find(([given]) => given === code)?.[1];
        return at ? [`Explained at ${formatTimeOfDay(at)}: ${words}`] : [];
      }),
      ...record.breaks.map(
        ({ beganAt, endedAt, reason }) =>
          `Break from ${formatTimeOfDay(beganAt)}${endedAt ? ` to ${formatTimeOfDay(endedAt)}` : ''}${reason === '' ? '' : `: ${reason}`}`,
      ),
    ],
    list: {
      label: 'As it was kept',
      items: record.lines.map((line) =>
        [
          `${formatTimeOfDay(line.at)} ${lineWords[line.kind]}: ${line.text}`,
          ...line.earlier.map(
            ({ text, reason }) =>
              `Before it was put right${reason === '' ? '' : ` (${reason})`}: ${text}`,
          ),
        ].join('\n'),
      ),
    },
  };
}

/** The steps of an interview besides its lines, each in a line or a few. */
function stepLines(event: SessionEvent): readonly string[] {
  const told = (what: string, ...hide: readonly string[]): readonly string[] => {
    const { lines, lists } = factsOf(event, ['at', ...hide]);
    const items = lists.flatMap(({ label, items: each }) =>
      each.map((item) => `${label}: ${item.replaceAll('\n', ', ')}`),
    );
    return [`${what}. ${[...lines, ...items].join('. ')}`];
  };
  switch (event.type) {
    case 'interview.planned/1':
    case 'interview.noted/1':
    case 'interview.line-corrected/1':
      return [];
    case 'interview.invited/1':
      return told('Member invited');
    case 'interview.postponed/1':
      return told('Postponed');
    case 'interview.postponement-declined/1':
      return told('Not postponed');
    case 'interview.began/1':
      return told(`Began ${formatInstant(event.at)}`);
    case 'interview.ended/1':
      return told('Ended');
    case 'interview.read-back/1':
      return told('Read back');
    case 'interview.stopped/1':
      return told('Stopped for good');
    case 'interview.finalised/1':
      return [
        `Signed, version ${String(event.version)}, on ${formatPlain(event.finalisedOn)}; SHA-256 of the record ${event.recordSha256}`,
        ...event.signatures.map((one) =>
          one.how === 'signed'
            ? `Signed by ${one.name} (${one.signer})`
            : `Not signed by ${one.name} (${one.signer}): ${one.reason}`,
        ),
      ];
  }
}
