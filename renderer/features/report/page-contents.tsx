import type { ReactNode } from 'react';
import { Section } from '../../ui/form/section.tsx';
import { When } from '../../ui/form/when.tsx';
import { StopFields } from '../stop-fields.tsx';
import { Characteristics, Identity, StoppedNote } from './apart-questions.tsx';
import { AssociatesFields } from './fields/associates-fields.tsx';
import { AssociationFields } from './fields/association-fields.tsx';
import { AwarenessFields } from './fields/awareness-fields.tsx';
import { DatesFields } from './fields/dates-fields.tsx';
import { ManagerFields } from './fields/manager-fields.tsx';
import { ProtectedQuestionFields } from './fields/protected-question-fields.tsx';
import {
  AccountField,
  ImmediateRiskFields,
  OpennessField,
} from './fields/risk-and-account-fields.tsx';
import { FollowsFields, RouteFields } from './fields/route-fields.tsx';
import { ScenariosFields } from './fields/scenarios-fields.tsx';
import { SubjectFields } from './fields/subject-fields.tsx';
import { SystemsChecksFields } from './fields/systems-checks-fields.tsx';
import { Principles } from './principles.tsx';
import { MarkingField } from './marking-field.tsx';

/** What each page of the journey asks, by its id. */
export const pageContents: Readonly<Record<string, (props: { onPurge: () => void }) => ReactNode>> =
  {
    before: ({ onPurge }) => (
      <Section title="Before you begin">
        <Principles />
        <SystemsChecksFields at="systemsChecks" />
        <MarkingField name="marking" onPurge={onPurge} />
      </Section>
    ),
    protection: () => (
      <Section title="May legislation protect what was reported?">
        <ProtectedQuestionFields at="protectedDisclosure" />
        <When field="protectedDisclosure.answer" is={['possible']}>
          <Section
            title="The case stops here"
            hint="What has been said is still recorded; ask nobody for more."
          >
            <StopFields at="stop." />
          </Section>
        </When>
      </Section>
    ),
    reporter: () => (
      <>
        <Section title="Who reports, and how">
          <RouteFields at="route" />
        </Section>
        <Identity />
        <Section title="Earlier cases">
          <FollowsFields at="follows" />
        </Section>
      </>
    ),
    subject: () => (
      <>
        <StoppedNote />
        <Section
          title="Whose association is it?"
          hint="A report is not an allegation. It protects the person it is about."
        >
          <SubjectFields at="subject" />
        </Section>
        <Characteristics />
      </>
    ),
    associates: () => (
      <Section title="The person or group">
        <AssociatesFields at="associates" />
      </Section>
    ),
    association: () => (
      <Section title="The association">
        <AssociationFields at="association" />
      </Section>
    ),
    scenarios: () => (
      <Section title="The scenarios of the policy">
        <ScenariosFields at="scenarios" />
      </Section>
    ),
    dates: () => (
      <>
        <Section title="When it happened">
          <DatesFields at="dates" />
        </Section>
        <Section title="What the subject knew">
          <AwarenessFields at="awareness" />
        </Section>
      </>
    ),
    manager: () => (
      <Section title="The line manager’s section">
        <ManagerFields at="managerSection" />
      </Section>
    ),
    risk: () => (
      <>
        <Section title="Risk now">
          <ImmediateRiskFields at="immediateRisk" />
        </Section>
        <Section title="The account">
          <OpennessField at="openness" />
          <AccountField at="account" />
        </Section>
      </>
    ),
  };
