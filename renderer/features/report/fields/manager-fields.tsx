import { Button } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import { citing } from '../../../../shared/domain/cite.ts';
import { managerCapacityWords, managerStateWords } from '../../../../shared/domain/report/words.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { useValue } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { ColleagueFields } from './colleague-fields.tsx';
import { Narrative } from './narrative.tsx';

const stillNeedsApproval = citing(
  { westMidlands: 'W25' },
  'What restricts somebody is approved by an authority before it has force.',
);

/** The line manager's own section, or why there is none. */
export function ManagerFields({ at }: { readonly at: string }) {
  const reason = <Narrative name={`${at}.reason`} label="Why?" size="paragraph" rows={2} />;
  return (
    <Choice
      name={`${at}.state`}
      label="Has the line manager or duty supervisor written their section?"
      options={[
        { value: 'recorded', label: managerStateWords.recorded, then: <Recorded at={at} /> },
        { value: 'awaited', label: managerStateWords.awaited, then: <Manager at={at} /> },
        {
          value: 'bypassed',
          label: managerStateWords.bypassed,
          hint: 'A third party may go straight to the unit.',
          then: reason,
        },
        {
          value: 'manager-is-the-subject',
          label: managerStateWords['manager-is-the-subject'],
          hint: 'Nothing is asked of them and nothing is sent to them.',
        },
        { value: 'not-applicable', label: managerStateWords['not-applicable'], then: reason },
      ]}
    />
  );
}

function Recorded({ at }: { readonly at: string }) {
  const room = useReportRoom();
  return (
    <>
      <Manager at={at} />
      <Narrative
        name={`${at}.comments`}
        label="The manager’s comments"
        hint="Write “none” if there are none."
        size="narrative"
        rows={3}
      />
      <CivilDateField name={`${at}.writtenOn`} label="When were they written?" />
      <MoreFields
        label="Add advice given, mitigation agreed meanwhile"
        names={[`${at}.adviceGiven`, `${at}.interimMitigation`]}
      >
        <Narrative
          name={`${at}.adviceGiven`}
          label="Advice the manager gave"
          size="narrative"
          rows={3}
          optional
        />
        <Narrative
          name={`${at}.interimMitigation`}
          label="Mitigation agreed on the spot"
          size="narrative"
          rows={3}
          optional
        />
        <Heed tone="info" source={stillNeedsApproval(room)}>
          Mitigation agreed with a manager still needs the authority’s approval.
        </Heed>
      </MoreFields>
    </>
  );
}

function Manager({ at }: { readonly at: string }) {
  return (
    <>
      <Choice
        name={`${at}.capacity`}
        label="In which capacity?"
        options={optionsOf(managerCapacityWords)}
        inline
      />
      <SameAsBefore at={at} />
      <ColleagueFields at={`${at}.manager`} who="Manager" />
    </>
  );
}

/** The line manager was named with the subject: nobody types a name twice. */
function SameAsBefore({ at }: { readonly at: string }) {
  const { setValue } = useFormContext();
  const named = useValue('subject.lineManager');
  const typed = useValue(`${at}.manager.name`);
  if (typeof named !== 'object' || named === null || !('name' in named)) return null;
  if (typeof named.name !== 'string' || named.name === '' || named.name === typed) return null;
  return (
    <div>
      <Button size="small" onClick={() => setValue(`${at}.manager`, structuredClone(named))}>
        Use the line manager named before: {named.name}
      </Button>
    </div>
  );
}
