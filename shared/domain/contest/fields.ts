import { compareDates } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { Report, ReportPart } from '../report/events.ts';
import { reportPartNames } from '../report/facts.ts';
import { riskOf } from '../risk/facts.ts';
import type { CaseState } from '../state.ts';
import { triageOf } from '../triage/facts.ts';

/** @file The one list of the fields of a case that keep every version (register.ts): how each is read, and written when a person chose. */

/** A change to a register, whatever it holds. */
export type RegisterChange = <T>(register: Register<T>) => Register<T>;

/** A field that keeps every version. */
export type Field = {
  /** `report/account`, `risk`, `receipt/<letter>`. */
  readonly key: string;
  readonly read: (state: CaseState) => Register<unknown>;
  readonly edit: (state: CaseState, change: RegisterChange) => CaseState;
  /** The act whose version counts while nobody chose; the first in fold order where the noun says nothing. */
  readonly counts?: ((state: CaseState) => ActId | undefined) | undefined;
};

/** Every field of a case. */
export const fieldsOf = (state: CaseState): readonly Field[] => [
  ...fixedFields,
  ...Object.keys(state.service.receipts).map(receiptField),
];

/** The field with this key. */
export const fieldOf = (key: string): Field | undefined =>
  key.startsWith(receiptKey)
    ? receiptField(key.slice(receiptKey.length))
    : fixedFields.find((field) => field.key === key);

const reportField = <Part extends ReportPart>(part: Part): Field => ({
  key: `report/${part}`,
  read: ({ report }) => report.fields[part],
  edit: (state, change) => ({
    ...state,
    report: {
      ...state.report,
      fields: {
        ...state.report.fields,
        [part]: change<Report[Part]>(state.report.fields[part]),
      },
    },
  }),
});

const receiptKey = 'receipt/';

const receiptField = (letterId: string): Field => {
  const read = ({ service }: CaseState) => service.receipts[letterId] ?? [];
  return {
    key: `${receiptKey}${letterId}`,
    read,
    edit: (state, change) => ({
      ...state,
      service: {
        ...state.service,
        receipts: { ...state.service.receipts, [letterId]: change(read(state)) },
      },
    }),
    counts: (state) =>
      read(state).toSorted((a, b) => compareDates(b.value.receivedOn, a.value.receivedOn))[0]
        ?.actId,
  };
};

const fixedFields: readonly Field[] = [
  ...reportPartNames.map(reportField),
  {
    key: 'triage',
    read: ({ triage }) => triage.decisions,
    edit: (state, change) => ({ ...state, triage: { decisions: change(state.triage.decisions) } }),
    counts: ({ triage }) => {
      const counts = triageOf(triage);
      return triage.decisions.find(({ value }) => value === counts)?.actId;
    },
  },
  {
    key: 'risk',
    read: ({ risk }) => risk.standing,
    edit: (state, change) => ({
      ...state,
      risk: { ...state.risk, standing: change(state.risk.standing) },
    }),
    counts: ({ risk }) => {
      const counts = riskOf(risk);
      return risk.standing.find(({ value }) => value === counts)?.actId;
    },
  },
  {
    key: 'investigation-plan',
    read: ({ investigationPlan }) => investigationPlan.plan,
    edit: (state, change) => ({
      ...state,
      investigationPlan: {
        ...state.investigationPlan,
        plan: change(state.investigationPlan.plan),
      },
    }),
  },
  {
    key: 'named-people',
    read: ({ protectedDisclosure }) => protectedDisclosure.named,
    edit: (state, change) => ({
      ...state,
      protectedDisclosure: {
        ...state.protectedDisclosure,
        named: change(state.protectedDisclosure.named),
      },
    }),
  },
  {
    key: 'characteristics',
    read: ({ characteristics }) => characteristics.recorded,
    edit: (state, change) => ({
      ...state,
      characteristics: { recorded: change(state.characteristics.recorded) },
    }),
  },
  {
    key: 'reporter',
    read: ({ reporter }) => reporter.identified,
    edit: (state, change) => ({
      ...state,
      reporter: { identified: change(state.reporter.identified) },
    }),
  },
  {
    key: 'support-plan',
    read: ({ reporterSupport }) => reporterSupport.plan,
    edit: (state, change) => ({
      ...state,
      reporterSupport: {
        ...state.reporterSupport,
        plan: change(state.reporterSupport.plan),
      },
    }),
  },
];
