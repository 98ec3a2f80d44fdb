import { parseArray, parseInteger, parseOptional, parseRecord, parseString } from '@stablepay/core';

/** One change to a source, and what the tests made of it. */
export type Mutant = {
  file: string;
  line: number;
  mutator: string;
  /** What stands there instead, on one line. */
  replacement: string;
  status: string;
};

const toText = (value: unknown, path: string) => parseString(value, path, { min: 0 });

function parseMutant(value: unknown, path: string, file: string): Mutant {
  const record = parseRecord(value, path);
  const start = parseRecord(parseRecord(record['location'], `${path}.location`)['start'], path);
  return {
    file,
    line: parseInteger(start['line'], `${path}.line`),
    mutator: parseString(record['mutatorName'], `${path}.mutatorName`),
    replacement: (
      parseOptional(record['replacement'], `${path}.replacement`, toText) ?? ''
    ).replaceAll(/\s+/g, ' '),
    status: parseString(record['status'], `${path}.status`),
  };
}

/** Reads Stryker's JSON report. @throws ValidationError for another form. */
export function readMutants(report: unknown): Mutant[] {
  const files = parseRecord(parseRecord(report, 'report')['files'], 'files');
  return Object.entries(files).flatMap(([file, value]) =>
    parseArray(parseRecord(value, file)['mutants'], file, (mutant, path) =>
      parseMutant(mutant, path, file),
    ),
  );
}
