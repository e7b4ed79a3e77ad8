import { z } from 'zod';
import type { Duty } from '../../../shared/domain/duty.ts';
import { askNames } from '../../../shared/domain/letter/asks.ts';
import { currentLetter } from '../../../shared/domain/letter/current.ts';
import { mattersOf } from '../../../shared/domain/letter/matters.ts';
import {
  letterAbout,
  letterKind,
  type LetterAbout,
  type LetterKind,
} from '../../../shared/domain/letter/model.ts';
import { letterQuestions } from '../../../shared/domain/letter/questions.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import type { Letter } from '../../../shared/domain/letter/slice.ts';
import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { text, textLimits } from '../../../shared/kit/text.ts';
import { wantedLetter } from '../act.tsx';

/** @file What the form of a letter holds, and what of it the composer is given. */

const line = text(textLimits.line);
const words = text(textLimits.paragraph);

const frameWords = {
  signatoryName: line,
  signatoryRank: line,
  signatoryOffice: line,
  contact: words,
  appealAddress: words,
  furtherWords: words,
  replacesReason: words,
} as const;

/** The letter chosen and the words for it. A blank is refused by the composer, who knows which letter needs which. */
export const letterForm = z.strictObject({
  /** As an address asks for it: the kind, and where there are several, about what. */
  kind: z.string().max(160),
  ...frameWords,
  ...(Object.fromEntries(askNames.map((name) => [name, words])) as Record<
    (typeof askNames)[number],
    typeof words
  >),
});
/** The form as filled in so far. */
export type LetterForm = z.infer<typeof letterForm>;

/** A form nobody has written in. */
export const emptyWords: Omit<LetterForm, 'kind'> = {
  ...(Object.fromEntries(
    [...Object.keys(frameWords), ...askNames].map((name) => [name, '']),
  ) as Record<keyof typeof frameWords | (typeof askNames)[number], string>),
};

/** A letter as it is chosen: its kind, and what it is about where there can be several. */
export type Chosen = { readonly kind: LetterKind; readonly about?: LetterAbout | undefined };

/** Reads a letter as an address or the form names it; undefined for what is none. */
export function readChosen(wanted: unknown): Chosen | undefined {
  if (typeof wanted !== 'string') return undefined;
  const [kindWord, aboutKind, id] = wanted.split('~');
  const kind = letterKind.safeParse(kindWord).data;
  if (!kind) return undefined;
  if (aboutKind === undefined) return { kind };
  const about = letterAbout.safeParse({ kind: aboutKind, id }).data;
  return about && { kind, about };
}

type Case = { readonly state: CaseState; readonly policy: ResolvedPolicy };

/** One letter that can be written now. */
export type OfferedLetter = Chosen & {
  readonly value: string;
  readonly label: string;
  /** The letter of this kind, about this, that counts. */
  readonly current: Letter | undefined;
};

/** The letters that can be written now, likeliest last, each about one thing. */
export const offeredLetters = ({ state, policy }: Case): readonly OfferedLetter[] =>
  letterKind.options.flatMap((kind) => {
    const matters = mattersOf(kind, state, policy);
    return matters.map(({ about, label }) => ({
      kind,
      about,
      value: wantedLetter({ kind, about }),
      label:
        about === undefined || matters.length === 1
          ? letterNames[kind]
          : `${letterNames[kind]}: ${label}`,
      current: currentOf(state, { kind, about }),
    }));
  });

// Without `about` a kind means all of it; here it means the one that is about nothing in particular.
const currentOf = (state: CaseState, { kind, about }: Chosen): Letter | undefined => {
  const letter = currentLetter(state, kind, about);
  return about === undefined && letter?.about !== undefined ? undefined : letter;
};

/** The answers to what this letter asks, as the composer takes them. */
export function optionsFor(
  { kind, about }: Chosen,
  { state, policy }: Case,
  form: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const asked: readonly string[] = letterQuestions(kind, state, policy, about).map(
    (question) => question.name,
  );
  return Object.fromEntries(
    [...asked, 'replacesReason'].flatMap((name) => {
      const said = form[name];
      return typeof said === 'string' && said.trim() !== '' ? [[name, said.trim()]] : [];
    }),
  );
}

/** The letter to begin with: the one asked for, one that is owed, otherwise one that can be written and was not yet. */
export function firstLetter(
  view: Case & { readonly duties: readonly Duty[] },
  wanted?: string,
): string {
  const offered = offeredLetters(view).toReversed();
  const named = wanted === undefined ? undefined : readChosen(wanted);
  const asked =
    named &&
    (offered.find(({ value }) => value === wanted) ??
      offered.find(({ kind }) => kind === named.kind && named.about === undefined));
  const first =
    asked ??
    offered.find(isOwedIn(view.duties)) ??
    offered.find(({ current }) => !current) ??
    offered[0];
  return first?.value ?? 'acknowledgement';
}

/** True for a letter that a duty names. */
export const isOwedIn =
  (duties: readonly Duty[]) =>
  ({ kind, about }: Chosen): boolean =>
    duties.some(
      ({ key, letter }) =>
        key === `letter/${kind}` ||
        (letter?.kind === kind && (letter.about === undefined || letter.about.id === about?.id)),
    );
