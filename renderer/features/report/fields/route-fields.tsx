import { citing } from '../../../../shared/domain/cite.ts';
import { channelWords, followsWords, originWords } from '../../../../shared/domain/report/words.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useValue, When } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { Narrative } from './narrative.tsx';

const isByAnother = (origin: unknown): boolean =>
  typeof origin === 'string' && origin !== '' && origin !== 'self';

/** Who reported, by which way, and how much of them the case may show. Never a name: that lies apart. */
export function RouteFields({ at }: { readonly at: string }) {
  return (
    <>
      <SelectField name={`${at}.origin`} label="Who reports?" options={optionsOf(originWords)} />
      <SelectField
        name={`${at}.channel`}
        label="How did it arrive?"
        options={optionsOf(channelWords)}
      />
      <When field={`${at}.origin`} is={isByAnother}>
        <Protection at={at} />
      </When>
      <MoreFields label="Add how it came about" names={[`${at}.detail`]}>
        <Narrative
          name={`${at}.detail`}
          label="How the report came about"
          hint="Without the name of whoever reported."
          size="paragraph"
        />
      </MoreFields>
    </>
  );
}

function Protection({ at }: { readonly at: string }) {
  const room = useReportRoom();
  return (
    <>
      <Choice
        name={`${at}.protection`}
        label="How is the person who reports protected?"
        options={[
          {
            value: 'named',
            label: 'Named',
            hint: 'They do not ask for protection. Their identity is still kept apart.',
          },
          {
            value: 'confidential',
            label: 'Confidential',
            hint: 'Known to the unit only, and to nobody else.',
          },
          {
            value: 'anonymous',
            label: 'Anonymous',
            hint: 'Nobody knows who it is, and nobody tries to find out.',
          },
        ]}
      />
      {useValue(`${at}.origin`) === 'colleague' ? (
        <Heed tone="info" of="the way a colleague reports" source={thirdParty(room)}>
          A colleague may go to their line manager or straight to the unit. The subject’s manager
          may be left out, and gets nothing where the manager is the subject.
        </Heed>
      ) : null}
    </>
  );
}

const thirdParty = citing(
  { westMidlands: 'W17' },
  'Whoever reports a manager, or fears one, must be able to go past them.',
);

/** Whether the report follows an earlier case. */
export function FollowsFields({ at }: { readonly at: string }) {
  return (
    <>
      <Choice
        name={`${at}.kind`}
        label="Does it follow an earlier case?"
        options={optionsOf(followsWords)}
      />
      <When
        field={`${at}.kind`}
        is={(kind) => kind !== 'nothing' && kind !== undefined && kind !== ''}
      >
        <TextField
          name={`${at}.reference`}
          label="Reference of the earlier case"
          width="short"
          hint="Like NA/2026/7K4QM"
        />
      </When>
    </>
  );
}
