import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { house } from '../../../shared/domain/cite.ts';
import { bundleEvents } from '../../../shared/domain/bundle/events.ts';
import { bundleProfile } from '../../../shared/domain/bundle/profile-names.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import { currentExhibits } from '../../../shared/domain/exhibit/facts.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { WithheldPassages } from '../withheld-passages.tsx';
import { LookFirst } from './look-first.tsx';
import { OpenedWith } from './opened-with.tsx';

const type = 'bundle.prepared/1';
const schema = bundleEvents[type].omit({
  type: true,
  bundleId: true,
  contentSha512: true,
  preparedOn: true,
});

const redactedFirst = house(
  'What is withheld is left out of the words before a page is made of them. Nothing is drawn over, so nothing can be uncovered.',
);

/** Prepares a sealed bundle for somebody outside: what kind, what goes and what stays, for whom, opened with what. */
export function PrepareForm({ view, done, cancel }: ActFormProps) {
  const vault = useVault();
  const draftKey = `${view.caseId}/${type}`;
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Prepare a bundle: ${view.row.reference}` }}
      defaultValues={{
        records: [],
        withheld: [],
        withoutExhibits: [],
        forWhom: { name: '', organisation: '', role: '' },
        purpose: '',
        handling: 'Keep it sealed. Do not forward it. Destroy it when it has served.',
        harmTest: '',
      }}
      says="Prepares one sealed file that somebody outside opens and checks without Probity. Nothing is written yet: first it is recorded what goes, to whom and why, then the file is written from here."
      submitLabel="Prepare the bundle"
      submit={(values) => vault.ask('prepareBundle', { caseId: view.caseId, draftKey, ...values })}
      onSaved={done}
      onCancel={cancel}
    >
      <Section title="What kind of bundle">
        <Choice
          name="profile"
          label="Which?"
          options={bundleProfile.options.map((profile) => ({
            value: profile,
            label: bundleProfiles[profile].name,
            hint: bundleProfiles[profile].says,
          }))}
        />
        <When field="profile" is={['subject']}>
          <Records view={view} />
        </When>
        <When field="profile" is={['full', 'cps']}>
          <Exhibits view={view} />
        </When>
      </Section>
      <Section title="What is withheld">
        <Withheld />
        <HarmTest />
        <LookFirst view={view} />
      </Section>
      <Section title="Who it is for">
        <TextField name="forWhom.name" label="Name" width="medium" />
        <TextField name="forWhom.organisation" label="Organisation" width="medium" />
        <TextField name="forWhom.role" label="Role" optional width="medium" />
        <LongText name="purpose" label="What is it for?" limit={textLimits.paragraph} rows={2} />
        <LongText
          name="handling"
          label="How is it to be handled?"
          hint="It stands on the first page and under the signature of the unit."
          limit={textLimits.paragraph}
          rows={2}
        />
      </Section>
      <Section title="What opens it">
        <OpenedWith />
      </Section>
    </CaseForm>
  );
}

/** Asked of whatever is a part of the case; a full bundle needs none. */
function HarmTest() {
  const profile = bundleProfile.safeParse(useValue('profile'));
  if (!profile.success || !bundleProfiles[profile.data].isPartial) return null;
  return (
    <LongText
      name="harmTest"
      label="The harm test"
      hint="How it was made and what it came to. It never stands in the bundle."
      limit={textLimits.narrative}
      rows={3}
    />
  );
}

const Records = ({ view }: { readonly view: CaseView }) => (
  <Choices
    name="records"
    label="Which records is the member given?"
    options={disclosableRecords(view.state).map(({ key, title }) => ({ value: key, label: title }))}
  />
);

function Exhibits({ view }: { readonly view: CaseView }) {
  const exhibits = currentExhibits(view.state);
  if (exhibits.length === 0) return null;
  return (
    <Choices
      name="withoutExhibits"
      label="Exhibits that stay here"
      hint="Tick what does not go. A file cannot be redacted: look at each before it leaves."
      options={exhibits.map(({ exhibit, reference, description }) => ({
        value: exhibit.exhibitId,
        label: `${reference}: ${description}`,
      }))}
    />
  );
}

const Withheld = () => (
  <WithheldPassages
    whenEmpty="Nothing is withheld beyond what this kind of bundle leaves out."
    label="The words, as they stand in what goes"
    hint={
      <>
        They are left out wherever they stand, and [withheld] stands in their place.{' '}
        <Why source={redactedFirst} of="how words are withheld" />
      </>
    }
    thing="bundle"
  />
);
