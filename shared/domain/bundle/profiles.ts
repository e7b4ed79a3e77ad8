import type { CaseState } from '../state.ts';
import type { BundleProfile } from './profile-names.ts';

/** @file What kinds of bundle there are: for whom each is, which parts of a case go into it, and what stays here and why. A part that is
 *  not named for a profile does not go; who reported, protected characteristics and who may read the case go in none. */

/** A part of a case, by the slice it is folded in. */
type CasePart = keyof CaseState;

/** Something that stays here, and why. */
export type LeftOut = { readonly what: string; readonly why: string };

/** What a profile is. */
type ProfileRule = {
  readonly name: string;
  /** For the person who chooses. */
  readonly says: string;
  /** Only the full one is not. */
  readonly isPartial: boolean;
  /** The parts that go as they stand on paper. */
  readonly parts: readonly CasePart[] | 'all';
  /** The acts that the timeline tells, by the first word of their type; who recorded them where `names`. */
  readonly timeline: { readonly of: readonly string[] | 'all'; readonly names: boolean };
  /** Letters as they were issued: all, those the member was sent, or none. */
  readonly letters: 'all' | 'to-the-member' | 'none';
  readonly exhibits: boolean;
  /** Which signed headers go with it: of every act of the case, of the acts that the timeline tells, or none. */
  readonly provenance: 'every-act' | 'acts-told' | 'none';
  readonly leftOut: readonly LeftOut[];
};

/** What stays here whatever the profile. */
export const neverGoes: readonly LeftOut[] = [
  {
    what: 'Who reported, how they are supported, and what came from them sealed apart',
    why: 'It is under a key of its own and goes into no bundle.',
  },
  {
    what: 'Protected characteristics',
    why: 'They are kept for figures without names, and for nothing else.',
  },
  {
    what: 'Who may read the case, who looked, and to whom else it went',
    why: 'That is the unit’s own.',
  },
];

const theReport: LeftOut = {
  what: 'The report itself, forms and emails',
  why: 'They may show who told us.',
};
const sources: LeftOut = {
  what: 'Anybody known as an informant',
  why: 'A source is never named outside source handling.',
};

/** Every profile. */
export const bundleProfiles: Readonly<Record<BundleProfile, ProfileRule>> = {
  full: {
    name: 'Full',
    says: 'The whole case as it stands on paper, every letter and every exhibit. For the Appropriate Authority, the IOPC or another force.',
    isPartial: false,
    parts: 'all',
    timeline: { of: 'all', names: true },
    letters: 'all',
    exhibits: true,
    provenance: 'every-act',
    leftOut: [],
  },
  subject: {
    name: 'Subject copy',
    says: 'What the member was written, what they said, what was decided and why, after the harm test.',
    isPartial: true,
    parts: [],
    timeline: { of: ['letter', 'notice', 'receipt', 'representation', 'appeal'], names: false },
    letters: 'to-the-member',
    exhibits: false,
    provenance: 'none',
    leftOut: [
      theReport,
      {
        what: 'The assessment of risk, the decision model, the plan and the tasks',
        why: 'They show how the unit works.',
      },
      {
        what: 'What passed with vetting and with the misconduct procedures',
        why: 'Those procedures tell the member themselves.',
      },
      { what: 'Exhibits', why: 'They may concern other people. Each is disclosed by itself.' },
    ],
  },
  vetting: {
    name: 'Vetting',
    says: 'What the vetting department needs to review an identified risk: the member, the association, the risk, what was decided.',
    isPartial: true,
    parts: ['determination', 'condition', 'vetting'],
    timeline: { of: ['determination', 'condition', 'vetting', 'vetting-level'], names: true },
    letters: 'none',
    exhibits: false,
    provenance: 'acts-told',
    leftOut: [
      theReport,
      sources,
      {
        what: 'The enquiry, interviews and representations, letters and exhibits',
        why: 'Vetting reviews the risk, not the evidence. As little goes as that needs.',
      },
      {
        what: 'Misconduct, leaving and suspension',
        why: 'They are told by the procedures they belong to.',
      },
    ],
  },
  cps: {
    name: 'CPS',
    says: 'Evidence for a charging decision: the member and the association, interviews, decisions, conditions and breaches, letters, exhibits.',
    isPartial: true,
    parts: [
      ...(['interview', 'representation', 'determination', 'condition'] as const),
      ...(['breach', 'appeal', 'misconduct', 'letter', 'service', 'exhibit'] as const),
    ],
    timeline: {
      of: [
        ...['interview', 'representation', 'determination', 'condition', 'breach'],
        ...['appeal', 'misconduct', 'letter', 'notice', 'receipt', 'exhibit'],
      ],
      names: true,
    },
    letters: 'all',
    exhibits: true,
    provenance: 'acts-told',
    leftOut: [
      theReport,
      sources,
      {
        what: 'Risk, plans, tasks, the decision log, supervision, vetting and reviews',
        why: 'Unused material is revealed by its own schedules, with the disclosure officer.',
      },
      { what: 'Legal advice', why: 'It is privileged.' },
    ],
  },
  'dip-sample': {
    name: 'Dip sample',
    says: 'When each step was taken and how it ended, without a name and without anybody’s words. For an oversight body that samples files.',
    isPartial: true,
    parts: [],
    timeline: { of: 'all', names: false },
    letters: 'none',
    exhibits: false,
    provenance: 'none',
    leftOut: [
      theReport,
      {
        what: 'Every name, number and place, and every word that somebody wrote',
        why: 'A sample shows how a case was handled, not whose it is.',
      },
      { what: 'Letters and exhibits', why: 'They name people.' },
    ],
  },
};
