import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { standingGradings, type Grading } from '../../../shared/domain/grading/slice.ts';
import {
  conditionWords,
  evaluationWords,
  gradingLine,
  handlingWords,
  sourceEvaluationWords,
} from '../../../shared/domain/grading/words.ts';
import type { Associate } from '../../../shared/domain/report/associates.ts';
import { associateName, reportOf } from '../../../shared/domain/report/facts.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Stack } from '../stack.tsx';

const useStyles = makeStyles({ soft: { color: tokens.colorNeutralForeground3 } });

/** How far each association of the report is known; what was graded before stays to be read. */
export function GradingSection({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const { grading, report } = view.state;
  const associates = reportOf(report)?.associates ?? [];
  const standing = new Set(
    associates.flatMap(({ associateId }) => standingGradings(grading, associateId)),
  );
  const earlier = grading.made.filter((one) => !standing.has(one));
  return (
    <Stack>
      {associates.map((associate) => (
        <OfOne
          key={associate.associateId}
          associate={associate}
          gradings={standingGradings(grading, associate.associateId)}
        />
      ))}
      {earlier.length === 0 ? null : (
        <Text size={200} className={styles.soft}>
          {`Graded before: ${earlier
            .map((one) => `${gradingLine(one)} (${one.by}, ${formatPlain(one.gradedOn)})`)
            .join('; ')}.`}
        </Text>
      )}
    </Stack>
  );
}

function OfOne(props: { readonly associate: Associate; readonly gradings: readonly Grading[] }) {
  const { associate, gradings } = props;
  if (gradings.length === 0)
    return <Rows rows={[{ label: associateName(associate), value: 'Not graded' }]} />;
  return (
    <>
      {gradings.length > 1 ? (
        <Text>This was graded twice, apart. Both stand until somebody grades it anew.</Text>
      ) : null}
      {gradings.map((grading) => (
        <div key={grading.gradingId}>
          {grading.evaluation === 'E' ? <Badge tone="danger">Suspected to be false</Badge> : null}
          <Rows rows={rowsOf(associateName(associate), grading)} />
        </div>
      ))}
    </>
  );
}

const rowsOf = (name: string, grading: Grading): readonly Row[] => [
  {
    label: name,
    value: gradingLine(grading),
  },
  { label: 'Source', value: sourceEvaluationWords[grading.sourceEvaluation] },
  { label: 'How far it is known', value: evaluationWords[grading.evaluation] },
  {
    label: 'Handling',
    value: [
      handlingWords[grading.handling],
      ...grading.conditions.map((each) => conditionWords[each]),
    ].join(', '),
  },
  { label: 'Why', value: grading.because },
  { label: 'Graded', value: `by ${grading.by}, on ${formatPlain(grading.gradedOn)}` },
];
