import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useSections } from '../../act.tsx';
import { ContestNotes } from '../../contest-notes.tsx';
import { besideSections } from './act-sections.ts';
import { FewActs } from './few-acts.tsx';
import { groupOf, type Tab } from './groups.ts';
import { useOfferedActs } from './offered-acts.ts';
import { Timeline } from './timeline.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const teaches: Readonly<Record<Exclude<Tab, 'Timeline'>, string>> = {
  Report: 'What was reported, by whom and about whom stands here.',
  Risk: 'Triage by the limbs of the policy and the risk assessment with its grade stand here.',
  Enquiry:
    'Clarification, the investigation plan with its lines of enquiry, tasks, the decision log and the supervisor’s reviews stand here.',
  Exhibits:
    'Files, paper and things that are evidence stand here: what each is, where it is now, and who has had it.',
  Decision:
    'Advice, agreed steps, representations and what the Appropriate Authority decided stand here.',
  Interview:
    'An interview is needed before anything significant is decided. Its record stands here.',
  'Appeal and review':
    'The right to appeal, appeals, reviews of conditions, yearly updates and changes of circumstances stand here.',
  Conditions:
    'What binds the member, in each of its versions, whether it is kept, breaches, and the risk management plan stand here.',
  Letters: 'Letters as issued, and how and when they reached the member, stand here.',
  Liaison:
    'What passes between the unit and vetting, what goes to the misconduct procedures, and whether the member leaves stand here.',
  Access: 'Everyone who opened, printed or copied this case stands here. Looking is recorded.',
};

/** One part of the case: its facts, its acts, and what can be recorded in it now. */
export function TabPanel(props: { readonly view: CaseView; readonly tab: Tab }) {
  const styles = useStyles();
  const { view, tab } = props;
  const sections = useSections().filter((section) => section.group === tab && section.has(view));
  const offered = useOfferedActs(view).filter((act) => act.group === tab);
  if (tab === 'Timeline')
    return (
      <div className={styles.panel}>
        <ContestNotes view={view} belongs={(type) => groupOf(type) === 'Case'} />
        <Card>
          <Timeline entries={view.timeline} label="Timeline" />
        </Card>
      </div>
    );
  const entries = view.timeline.filter((entry) => groupOf(entry.type) === tab);
  const { above, beside } = besideSections(
    view.readOnly ? [] : offered,
    sections.map(({ title }) => title),
  );
  return (
    <div className={styles.panel}>
      <ContestNotes view={view} belongs={(type) => groupOf(type) === tab} />
      <FewActs acts={above} atMost={3} under={tab} />
      {sections.map((section) => (
        <Card
          key={section.title}
          title={section.title}
          actions={
            <FewActs acts={beside(section.title)} atMost={2} under={section.title} size="small" />
          }
        >
          <section.draw view={view} />
        </Card>
      ))}
      {entries.length > 0 ? (
        <Card {...(sections.length > 0 ? { title: 'Recorded acts' } : {})}>
          <Timeline entries={entries} label={`Acts under ${tab}`} />
        </Card>
      ) : sections.length > 0 ? null : (
        // Facts of another tab may stand here without an act of this one: then nothing is missing.
        <Card>
          <EmptyState title="Nothing recorded here yet" says={<Text>{teaches[tab]}</Text>} />
        </Card>
      )}
    </div>
  );
}
