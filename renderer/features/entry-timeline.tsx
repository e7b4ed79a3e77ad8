import type { TimelineEntry } from '../../shared/domain/timeline.ts';
import { Card } from '../ui/card.tsx';
import { Rows } from '../ui/rows.tsx';
import { shortMoment } from '../ui/time.ts';

/** What happened to an entry of a register: when, what, by whom. */
export function EntryTimeline(props: { readonly timeline: readonly TimelineEntry[] }) {
  return (
    <Card title="What was recorded">
      <Rows
        rows={props.timeline.map((entry) => ({ label: shortMoment(entry.at), value: told(entry) }))}
      />
    </Card>
  );
}

/** Words that people typed may end in a full stop already. */
const told = ({ head, rest, by }: TimelineEntry): string => {
  const whole = rest === undefined ? head : `${head}, ${rest}`;
  return `${whole.replace(/\.$/u, '')}. Recorded by ${by}.`;
};
