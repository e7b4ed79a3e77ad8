import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonView, Suggestion } from '../../../shared/contract/vault/people.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { DecisionsList } from './decisions-list.tsx';
import { FindOther } from './find-other.tsx';
import { IdentifierRow } from './identifier-row.tsx';
import { knownOf } from './known-of.ts';
import { comparePath, peoplePath } from './paths.ts';
import { RecordList } from './record-list.tsx';
import { SeparateForm } from './separate-form.tsx';
import { usePerson } from './use-person.ts';
import { reasonWords, recordsWords, roleWords, strengthWords } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS },
});

/** One person or organisation: everything that cases and registers tell of them, as far as this member may see it. */
export function PersonPage({ person }: { readonly person: string }) {
  const { view, error } = usePerson(person);
  if (error)
    return (
      <ErrorPanel
        error={error}
        actions={
          <Button as="a" href={`#${peoplePath}`}>
            Back to People
          </Button>
        }
      />
    );
  return view ? <Person view={view} /> : <Working says="Reading what is told of them" />;
}

function Person({ view }: { readonly view: PersonView }) {
  const [isSeparating, setSeparating] = useState(false);
  const canSeparate = view.together === 'decided' && !isSeparating;
  const count = view.recordCount - view.records.length;
  return (
    <>
      <PageHeader
        title={view.name}
        sub={
          <>
            <Link inline href={`#${peoplePath}`}>
              People
            </Link>
            {` · ${recordsWords(view.recordCount, view.together)}`}
          </>
        }
        badges={view.roles.slice(0, 4).map((role) => (
          <Badge key={role} tone={role === 'reporter' ? 'warning' : 'info'}>
            {roleWords[role]}
          </Badge>
        ))}
        actions={
          <Button as="a" href={`#/network/${encodeURIComponent(view.person)}`}>
            In the network
          </Button>
        }
      />
      <Alike view={view} />
      <Contradictions view={view} />
      <IdentifierRow identifiers={view.identifiers} />
      <Card title="What is known">
        <Rows rows={knownOf(view)} />
      </Card>
      <Card
        title="Records"
        actions={
          canSeparate ? (
            <Button onClick={() => setSeparating(true)}>Separate records</Button>
          ) : undefined
        }
      >
        {isSeparating ? (
          <SeparateForm view={view} onDone={() => setSeparating(false)} />
        ) : (
          <RecordList records={view.records} />
        )}
        {count > 0 ? <Text>{`${String(count)} earlier records are not shown.`}</Text> : null}
      </Card>
      {view.decisions.length === 0 ? null : (
        <Card title="What was decided">
          <DecisionsList decisions={view.decisions} />
        </Card>
      )}
      <Card title="May be the same">
        <Suggestions view={view} />
        <FindOther person={view.person} />
      </Card>
    </>
  );
}

function Contradictions({ view }: { readonly view: PersonView }) {
  const [contested] = view.contradictions.filter(({ sameness }) => sameness === 'contested');
  if (contested)
    return (
      <Heed
        tone="warning"
        actions={
          <Button as="a" href={`#${comparePath(...contested.pair)}`}>
            Compare and choose
          </Button>
        }
      >
        It was decided twice, apart, whether these records are of one.
      </Heed>
    );
  return view.contradictions.length === 0 ? null : (
    <Heed tone="warning">
      Decisions on these records contradict each other. See what was decided, and take back what is
      wrong.
    </Heed>
  );
}

function Alike({ view }: { readonly view: PersonView }) {
  if (view.together !== 'alike') return null;
  return (
    <Heed
      tone="info"
      actions={
        <Button as="a" href={`#${comparePath(view.person, view.person)}`}>
          Decide
        </Button>
      }
    >
      {`${String(view.recordCount)} records read exactly alike, so they are shown together. Nobody has decided whether they are of one.`}
    </Heed>
  );
}

function Suggestions({ view }: { readonly view: PersonView }) {
  const styles = useStyles();
  const others = view.suggestions.filter(({ left, right }) => left !== right);
  if (view.comparing.done < 1) return <Text>They are being compared with everybody else.</Text>;
  if (others.length === 0) return <Text>The comparison suggests nobody else.</Text>;
  return (
    <ul className={styles.list}>
      {others.map((suggestion) => (
        <li key={`${suggestion.left} ${suggestion.right}`} className={styles.item}>
          <Link inline href={`#${comparePath(view.person, otherOf(view, suggestion).person)}`}>
            {otherOf(view, suggestion).name}
          </Link>{' '}
          <Badge tone={suggestion.strength === 'strong' ? 'warning' : 'neutral'}>
            {strengthWords[suggestion.strength]}
          </Badge>{' '}
          <Text size={200}>
            {suggestion.reasons.map((reason) => reasonWords[reason].says).join(' ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}

const otherOf = ({ person }: PersonView, suggestion: Suggestion) =>
  suggestion.left === person
    ? { person: suggestion.right, name: suggestion.rightName }
    : { person: suggestion.left, name: suggestion.leftName };
