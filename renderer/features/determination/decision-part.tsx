import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { house } from '../../../shared/domain/cite.ts';
import { outcomeNames } from '../../../shared/domain/determination/sentences.ts';
import { unreplaced } from '../../../shared/domain/determination/standing.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { Why } from '../../ui/why.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';

/** Who decided, when, and what shows it. */
export function DecisionPart({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Section title="The decision">
        <DeciderField
          view={view}
          name="decidedBy"
          label="Who decided?"
          authority="decision.authority"
        />
        <CivilDateField name="decidedOn" label="Day of the decision" />
        <EvidenceFields at="evidence" />
      </Section>
      <Replacing view={view} />
    </>
  );
}

const changes = house('A determination never changes. A new one takes its place and says why.');

function Replacing({ view }: { readonly view: CaseView }) {
  const standing = unreplaced(view.state.determination);
  if (standing.length === 0) return null;
  return (
    <Section
      title="In place of an earlier decision"
      hint={
        <>
          A determination stands already. This one takes its place.{' '}
          <Why source={changes} of="a decision takes the place of another" />
        </>
      }
    >
      <Choice
        name="replaces.determinationId"
        label="Which decision does it replace?"
        options={standing.map((made) => ({
          value: made.determinationId,
          label: `${outcomeNames[made.outcome]}, ${formatPlain(made.decidedOn)}`,
        }))}
      />
      <LongText
        name="replaces.reason"
        label="Why is it replaced?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </Section>
  );
}
