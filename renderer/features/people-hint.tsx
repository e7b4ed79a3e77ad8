import { Link } from '@fluentui/react-components';

/** Where people are named, for a picker that has nobody to offer. */
export function PeopleHint() {
  return (
    <>
      Nobody can be chosen yet.{' '}
      <Link inline href="#/unit">
        Name people under Unit and settings
      </Link>
      .
    </>
  );
}
