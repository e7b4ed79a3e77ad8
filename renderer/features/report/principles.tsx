import { Text } from '@fluentui/react-components';
import { principlesOfAReport } from '../../../shared/domain/policy/principles.ts';
import { Why } from '../../ui/why.tsx';
import { useReportRoom } from './report-room.ts';

/** In which spirit a report is taken, before anything is asked. */
export function Principles() {
  const room = useReportRoom();
  return (
    <div>
      {principlesOfAReport.map(({ key, says, source }) => (
        <Text key={key} block>
          {says} <Why source={source(room)} of={says} />
        </Text>
      ))}
    </div>
  );
}
