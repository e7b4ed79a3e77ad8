import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { Instant } from '../../kit/instant.ts';
import type { Report, ReportPart } from './events.ts';

/** Every part of a report, with all versions that stand. */
export type ReportFields = { readonly [Part in ReportPart]: Register<Report[Part]> };

/** A report as the case holds it. */
export type ReportSlice = {
  readonly fields: ReportFields;
  /** The acts that recorded it: one, unless two people did without having seen each other. */
  readonly recorded: readonly {
    readonly actId: ActId;
    readonly at: Instant;
    readonly by: string;
  }[];
};

/** No report yet. */
export const emptyReport: ReportSlice = {
  fields: {
    systemsChecks: [],
    protectedDisclosure: [],
    route: [],
    follows: [],
    subject: [],
    awareness: [],
    associates: [],
    association: [],
    scenarios: [],
    dates: [],
    managerSection: [],
    immediateRisk: [],
    openness: [],
    account: [],
  },
  recorded: [],
};
