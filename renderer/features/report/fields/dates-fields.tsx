import { reportParts } from '../../../../shared/domain/report/events.ts';
import { policySource, policyValue } from '../../../../shared/domain/policy/resolve.ts';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { FuzzyDateField } from '../../../ui/form/fuzzy-date-field.tsx';
import { useValue } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { lagSentences, lateDays } from '../lag-sentences.ts';
import { useReportRoom } from '../report-room.ts';
import { Narrative } from './narrative.tsx';

/** When it began, became known, was told, reported and received. What lies between is worked out and said. */
export function DatesFields({ at }: { readonly at: string }) {
  return (
    <>
      <FuzzyDateField name={`${at}.began`} label="When did the association begin?" />
      <FuzzyDateField
        name={`${at}.knownOn`}
        label="When was it first known or suspected that it may have to be reported?"
        hint="By the subject in a self-report, otherwise by whoever reports."
      />
      <CivilDateField
        name={`${at}.toldManagerOn`}
        label="When was the line manager or duty supervisor told?"
        optional
      />
      <CivilDateField
        name={`${at}.reportedOn`}
        label="When was it reported to Professional Standards?"
      />
      <CivilDateField name={`${at}.receivedOn`} label="When did the unit receive it?" />
      <Lags at={at} />
    </>
  );
}

function Lags({ at }: { readonly at: string }) {
  const { policy } = useReportRoom();
  const typed = useValue(at);
  const dates = reportParts.dates.safeParse(withoutEmpty(typed));
  const limit = policyValue(policy, 'intake.delayReasonAfterDays');
  const late = dates.success && limit !== undefined ? lateDays(dates.data, limit) : undefined;
  const hasReason = dates.success && dates.data.delayReason !== '';
  return (
    <>
      {dates.success ? (
        <Heed tone="info">
          {lagSentences(dates.data).map((sentence) => (
            <span key={sentence}>
              {sentence}
              <br />
            </span>
          ))}
        </Heed>
      ) : null}
      {late !== undefined ? (
        <Heed
          tone="warning"
          of="a late report"
          source={policySource(policy, 'intake.delayReasonAfterDays')}
        >
          More than {limit} days passed before it was reported. Ask why, and write it down. The
          report is accepted either way.
        </Heed>
      ) : null}
      {late !== undefined || hasReason ? (
        <Narrative
          name={`${at}.delayReason`}
          label="Why was it reported late?"
          size="paragraph"
          optional
        />
      ) : null}
    </>
  );
}

/** The optional day of an untouched box is absent, not empty. */
function withoutEmpty(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null) return typed;
  return Object.fromEntries(
    Object.entries({ delayReason: '', ...typed }).filter(
      ([key, value]) => key === 'delayReason' || value !== '',
    ),
  );
}
