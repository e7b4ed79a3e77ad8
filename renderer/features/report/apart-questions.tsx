import { Choice } from '../../ui/form/choice.tsx';
import { MoreFields } from '../../ui/form/more-fields.tsx';
import { Section } from '../../ui/form/section.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { CharacteristicsFields } from '../characteristics-fields.tsx';
import { ReporterFields } from '../reporter-fields.tsx';
import { useReportRoom } from './report-room.ts';

/** @file What the journey asks and keeps apart from the report. */

/** Who reported, where somebody else than the subject did and is known. */
export function Identity() {
  const origin = useValue('route.origin');
  const protection = useValue('route.protection');
  if (typeof origin !== 'string' || origin === '' || origin === 'self') return null;
  if (typeof protection !== 'string' || protection === '' || protection === 'anonymous')
    return null;
  return (
    <Section title="The reporter, kept apart">
      <Choice
        name="reporter.given"
        label="Record now who reported?"
        options={[
          { value: 'now', label: 'Yes', then: <ReporterFields at="reporter." /> },
          { value: 'later', label: 'Not now', hint: 'It can be recorded on the case at any time.' },
        ]}
      />
    </Section>
  );
}

/** Protected characteristics of an identified subject, folded away. */
export function Characteristics() {
  const { policy } = useReportRoom();
  return (
    <When field="subject.kind" is={['identified']}>
      <MoreFields
        label="Add protected characteristics (optional, sealed apart)"
        names={['characteristics']}
      >
        <CharacteristicsFields at="characteristics." policy={policy} />
      </MoreFields>
    </When>
  );
}

/** Reminds that a case that will be stopped asks nobody for more. */
export function StoppedNote() {
  if (useValue('protectedDisclosure.answer') !== 'possible') return null;
  return (
    <Heed tone="info">
      The case will be stopped. Write down only what has been said already; “not known” is an
      answer.
    </Heed>
  );
}
