import { z } from 'zod';
import { addDays, civilDate, type CivilDate } from '../kit/civil-date.ts';
import { londonInstant, type Instant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import type { ActId } from './act.ts';
import type { LooseEvent } from './enlist.ts';
import { composeLetter } from './letter/compose.ts';
import { letterAbout, letterKind, type LetterModel } from './letter/model.ts';
import type { ResolvedPolicy } from './policy/resolve.ts';
import type { Refusal } from './refusal.ts';
import { registerName } from './register-names.ts';
import { recordText } from './interview/live/record-text.ts';
import type { CaseState } from './state.ts';
import { vettingEvents } from './vetting/events.ts';
import { composePack, packText } from './vetting/pack.ts';
import type { VettingPack } from './vetting/pack-fields.ts';

/** @file The demonstration caseload as a file: fictitious people, days counted from the day it is loaded, so that deadlines are alive.
 *  Made from test/seeds; read by the vault when a demonstration is begun. A text that is wholly one of these is filled in then:
 *  `@day-14` a civil date, `@at-14T10:30` a moment of that day in London, `@me` the founder's number, `@my-name`, `@my-rank`, `@act#12`
 *  the act at that place of the file. A letter, a pack for vetting and a signed interview record stand in it without their content: the
 *  vault composes and draws them (demonstration-papers). A file of an exhibit stands in it as it is: the vault seals it. */

/** One act: which case, how many days ago and at what time in London, and its events. */
const demoAct = z.strictObject({
  /** The case by its place in the caseload, a register by its name; `unit` is the unit's own stream. */
  stream: z.union([z.literal('unit'), registerName, z.number().int().min(0)]),
  day: z.number().int().max(0),
  time: z.string().regex(/^\d\d:\d\d$/),
  events: z.array(z.looseObject({ type: z.string() })).min(1),
});

/** The caseload of the demonstration: its cases and every act on them, counted in days back from today. */
export const demoCaseload = z.strictObject({
  /** The five characters of each case's reference. */
  codes: z.array(z.string().regex(/^[2-9A-HJ-NP-Z]{5}$/)),
  acts: z.array(demoAct),
});
/** The demonstration caseload. */
export type DemoCaseload = z.infer<typeof demoCaseload>;
/** One act of it. */
type DemoAct = z.infer<typeof demoAct>;

/** What the file cannot know before it is loaded. */
export type Loading = {
  readonly today: CivilDate;
  readonly me: { readonly personId: string; readonly name: string; readonly rankOrGrade: string };
  /** The policy the unit works under. */
  readonly policy: { readonly profileId: string; readonly version: string };
  /** The name that the act at this place of the file will have. */
  readonly actIdAt: (place: number) => ActId;
};

/** An act of the caseload with everything filled in but its letters. */
export type PlacedAct = {
  readonly stream: DemoAct['stream'];
  readonly at: Instant;
  readonly events: readonly LooseEvent[];
};

/** The acts of a caseload in the order of the file, placed in time. */
export const placeActs = (file: DemoCaseload, loading: Loading): readonly PlacedAct[] =>
  file.acts.map((act) => {
    const on = civilDate.parse(addDays(loading.today, act.day));
    return {
      stream: act.stream,
      at: londonInstant(on, act.time),
      events: act.events.map((event) => {
        const placed = { ...fillInAll(event, loading), type: event.type };
        if (event.type !== 'case.opened/1' || typeof act.stream === 'string') return placed;
        // A case of another force names its own policy.
        return { ...openingOf(file.codes[act.stream] ?? '', on, loading), ...placed };
      }),
    };
  });

const openingOf = (code: string, openedOn: CivilDate, { policy }: Loading) => ({
  reference: `NA/${openedOn.slice(0, 4)}/${code}`,
  openedOn,
  policy,
  fictitious: true,
});

function fillIn(value: unknown, loading: Loading): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? meant(value, loading) : value;
  if (Array.isArray(value)) return value.map((inner) => fillIn(inner, loading));
  return typeof value === 'object' && value !== null ? fillInAll(value, loading) : value;
}

const fillInAll = (fields: object, loading: Loading): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, fillIn(inner, loading)]));

function meant(token: string, { today, me, actIdAt }: Loading): unknown {
  const [, days, time = ''] = /^@at([+-]?\d+)T(\d\d:\d\d)$/.exec(token) ?? [];
  if (days !== undefined) return londonInstant(addDays(today, Number(days)), time);
  const [, sign, number] = /^@(day|act#)([+-]?\d+)$/.exec(token) ?? [];
  if (sign === 'day') return addDays(today, Number(number));
  if (sign === 'act#') return actIdAt(Number(number));
  return { '@me': me.personId, '@my-name': me.name, '@my-rank': me.rankOrGrade }[token] ?? token;
}

/** True for a letter that stands in the caseload without its content. */
export const isLetterToCompose = (event: LooseEvent): boolean =>
  event.type === 'letter.issued/1' && !('model' in event);

/** The content of such a letter, composed on its own day from the case as it was then. */
export function composeDemoLetter(
  event: LooseEvent,
  state: CaseState,
  policy: ResolvedPolicy,
): Result<LetterModel, readonly Refusal[]> {
  const today = civilDate.parse(event['issuedOn']);
  const words = z.record(z.string(), z.string()).parse(event['words']);
  const about = letterAbout.optional().parse(event['about']);
  return composeLetter(
    letterKind.parse(event['kind']),
    state,
    policy,
    { ...words, today },
    { about },
  );
}

/** The letter as it is recorded, once it is drawn. */
export function letterAsIssued(
  { words: _words, type, ...event }: LooseEvent,
  model: LetterModel,
  drawn: { readonly sha256: string; readonly sizeBytes: number; readonly base64?: string },
): LooseEvent {
  const { base64, ...pdf } = drawn;
  return { ...event, type, model, pdf, ...(base64 === undefined ? {} : { pdfBase64: base64 }) };
}

/** True for what vetting was told, where it stands in the caseload without its pack. */
export const isPackToCompose = (event: LooseEvent): boolean =>
  event.type === 'vetting.notified/2' && !('pack' in event);

/** What vetting was told, with the pack composed from the case as it was then. `hash` is SHA-256 of a text, in hexadecimal. */
export function packAsSent(
  event: LooseEvent,
  state: CaseState,
  policy: ResolvedPolicy,
  hash: (text: string) => string,
): LooseEvent {
  const choice = vettingEvents['vetting.notified/2']
    .pick({ fields: true, riskSummary: true })
    .parse({ fields: event['fields'], riskSummary: event['riskSummary'] });
  const pack: VettingPack = composePack(state, policy, choice);
  return { ...event, pack, sha256: hash(packText(pack)) };
}

/** True for a signed interview record that stands in the caseload without its text. */
export const isRecordToSeal = (event: LooseEvent): boolean =>
  event.type === 'interview.finalised/1' && !('record' in event);

/** The text of such a record, from the interview as it was kept. */
export const demoRecordText = (event: LooseEvent, state: CaseState): string =>
  recordText(state, z.string().parse(event['interviewId'])) ?? '';

/** What the caseload has of a file in place of the list of its parts. */
const fileToSeal = z.looseObject({ sealed: z.strictObject({ base64: z.string() }) });

/** The content of a file that an exhibit of the caseload brings along, in base64; undefined where it brings none. */
export const fileToSealIn = (event: LooseEvent): string | undefined =>
  event.type === 'exhibit.registered/1'
    ? fileToSeal.safeParse(event['file']).data?.sealed.base64
    : undefined;

/** The exhibit with its file, once that is sealed. */
export const exhibitWithFile = (event: LooseEvent, sealed: object): LooseEvent => ({
  ...event,
  file: { ...fileToSeal.parse(event['file']), sealed },
});
