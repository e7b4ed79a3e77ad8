import { createContext, useContext, type ComponentType } from 'react';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import type { Duty } from '../../shared/domain/duty.ts';
import type { CaseId } from '../../shared/kit/ids.ts';

/** @file What an act's form is, for the features that write them and the pages that offer them. */

/** What the form of an act is given. It shows the form; the page around it has the heading and the way back. */
export type ActFormProps = {
  readonly view: CaseView;
  /** What the address asks of the form besides the act, where it has parts: which letter, about what. Untrusted. */
  readonly wanted?: string | undefined;
  /** The act is saved: back to the case. */
  readonly done: () => void;
  readonly cancel: () => void;
};

/** What a form that opens a new case is given. */
export type NewCaseFormProps = {
  /** The case is open: on to it. Undefined when nothing was kept. */
  readonly done: (caseId: CaseId | undefined) => void;
  readonly cancel: () => void;
};

/** The tab of the case page an act belongs to. */
export type ActGroup =
  | 'Report'
  | 'Risk'
  | 'Enquiry'
  | 'Exhibits'
  | 'Decision'
  | 'Interview'
  | 'Conditions'
  | 'Appeal and review'
  | 'Letters'
  | 'Liaison'
  | 'Access'
  | 'Case';

/** An act a person can record on a case. */
export type Act = {
  /** The event whose form it is; also its address: `#/cases/<id>/act/<type>`. */
  readonly type: string;
  /** Imperative: `Record receipt`. Button, menu entry and heading. */
  readonly title: string;
  readonly group: ActGroup;
  /** Usually `lazy(() => import(…))`. */
  readonly form: ComponentType<ActFormProps>;
  /** Whether the menu lists it now. The rules refuse what is not allowed; this only keeps the menu short. */
  readonly offered: (view: CaseView) => boolean;
};

const ActsContext = createContext<readonly Act[]>([]);

/** The app, which knows all features, gives their acts to the pages that offer them. */
export const ActsProvider = ActsContext;

/** All acts, in the order of the procedure. */
export const useActs = (): readonly Act[] => useContext(ActsContext);

/** What a noun shows of itself on a tab of the case page: facts, not forms. */
export type CaseSection = {
  readonly group: ActGroup;
  readonly title: string;
  /** Whether there is anything to show yet. */
  readonly has: (view: CaseView) => boolean;
  readonly draw: ComponentType<{ readonly view: CaseView }>;
};

const SectionsContext = createContext<readonly CaseSection[]>([]);

/** The app gives the nouns' sections to the case page. */
export const SectionsProvider = SectionsContext;

/** All sections, in the order of the procedure. */
export const useSections = (): readonly CaseSection[] => useContext(SectionsContext);

/** The address of a case's page. */
export const casePath = (caseId: CaseId): string => `/cases/${caseId}`;
/** The address of one tab of a case's page. */
export const tabPath = (caseId: CaseId, tab: string): string =>
  `${casePath(caseId)}/tab/${encodeURIComponent(tab)}`;
/** Where a person is when an act of this group is saved: the timeline shows it, but exhibits are gone on with one after another. */
export const afterPath = (caseId: CaseId, group: ActGroup | undefined): string =>
  group === 'Exhibits' ? tabPath(caseId, group) : casePath(caseId);
/** The address of an act's form on a case. */
export const actPath = (caseId: CaseId, type: string, wanted?: string): string =>
  `/cases/${caseId}/act/${encodeURIComponent(type)}${wanted === undefined ? '' : `/${encodeURIComponent(wanted)}`}`;
/** The address of the form that settles a duty: of a letter, the very letter that is owed. */
export const dutyPath = (caseId: CaseId, type: string, { key, letter }: Duty): string =>
  actPath(caseId, type, letter ? wantedLetter(letter) : wantedContest(key));
/** The thing a choice is about, by the key of its duty. */
const wantedContest = (key: string): string | undefined =>
  key.startsWith('contest/') ? key.slice('contest/'.length) : undefined;
/** A letter as an address asks for it: `appeal-outcome`, or `appeal-outcome~appeal~<id>` about one appeal of several. */
export const wantedLetter = ({ kind, about }: NonNullable<Duty['letter']>): string =>
  [kind, ...(about ? [about.kind, about.id] : [])].join('~');
