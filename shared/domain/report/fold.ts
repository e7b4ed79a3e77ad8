import type { Act, ActId } from '../act.ts';
import type { Folds } from '../noun.ts';
import { seenBy, setRegister, type Register } from '../register.ts';
import type { Report, ReportPart, reportEvents } from './events.ts';
import type { ReportFields, ReportSlice } from './slice.ts';

/** What follows from reporting. Two people who change a part unseen leave both versions standing. */
export const reportFolds: Folds<ReportSlice, typeof reportEvents> = {
  'report.recorded/1': (slice, { type: _type, ...report }, act) => ({
    ...slice,
    fields: setAll(slice.fields, report, act),
    recorded: [
      ...slice.recorded.filter((known) => known.actId !== act.id),
      { actId: act.id, at: act.at, by: act.by.name },
    ],
  }),
  'report.amended/1': (slice, { change, over }, act) => ({
    ...slice,
    fields: setPart(slice.fields, change.part, change.value, over, act),
  }),
};

function setAll(fields: ReportFields, report: Report, act: Act): ReportFields {
  const set = <Part extends ReportPart>(part: Part): Register<Report[Part]> =>
    setRegister<Report[Part]>(fields[part], report[part], seenBy(fields[part], act), act);
  return {
    systemsChecks: set('systemsChecks'),
    protectedDisclosure: set('protectedDisclosure'),
    route: set('route'),
    follows: set('follows'),
    subject: set('subject'),
    awareness: set('awareness'),
    associates: set('associates'),
    association: set('association'),
    scenarios: set('scenarios'),
    dates: set('dates'),
    managerSection: set('managerSection'),
    immediateRisk: set('immediateRisk'),
    openness: set('openness'),
    account: set('account'),
  };
}

function setPart<Part extends ReportPart>(
  fields: ReportFields,
  part: Part,
  value: Report[Part],
  over: readonly ActId[],
  act: Act,
): ReportFields {
  return { ...fields, [part]: setRegister<Report[Part]>(fields[part], value, over, act) };
}
