import type { ReportPart } from '../../../shared/domain/report/events.ts';

/** @file The journey of a report: its pages in order, and what is told on each. */

/** One page of the journey. */
export type ReportPage = {
  readonly id: string;
  readonly title: string;
  /** The parts of the report asked on it, in order: what the page must have right, and what its summary reads. */
  readonly parts: readonly ReportPart[];
  /** What else is asked on it and kept apart from the report. */
  readonly apart: readonly ('marking' | 'stop' | 'reporter' | 'characteristics')[];
};

/** The pages, in order. Warnings, marking and protection come before anybody writes about anybody. */
export const reportPages: readonly ReportPage[] = [
  { id: 'before', title: 'Before you begin', parts: ['systemsChecks'], apart: ['marking'] },
  {
    id: 'protection',
    title: 'Protected disclosure',
    parts: ['protectedDisclosure'],
    apart: ['stop'],
  },
  { id: 'reporter', title: 'Who reports', parts: ['route', 'follows'], apart: ['reporter'] },
  { id: 'subject', title: 'Subject', parts: ['subject'], apart: ['characteristics'] },
  { id: 'associates', title: 'Associates', parts: ['associates'], apart: [] },
  { id: 'association', title: 'Association', parts: ['association'], apart: [] },
  { id: 'scenarios', title: 'Scenarios', parts: ['scenarios'], apart: [] },
  { id: 'dates', title: 'Dates', parts: ['dates', 'awareness'], apart: [] },
  { id: 'manager', title: 'Line manager', parts: ['managerSection'], apart: [] },
  {
    id: 'risk',
    title: 'Risk now, account',
    parts: ['immediateRisk', 'openness', 'account'],
    apart: [],
  },
];

/** What must be right before going on from a page. */
export const fieldsOf = ({ parts, apart }: ReportPage): readonly string[] => [...parts, ...apart];
