import { version } from 'react';
import { version as domVersion } from 'react-dom';

// A matrix whose rows are all the same React would prove nothing.
const expected = process.env['EXPECTED_REACT'];
if (expected !== undefined && (version !== expected || domVersion !== expected)) {
  throw new Error(`React ${version} and React DOM ${domVersion} are not ${expected}.`);
}
