import { parseArray, parseInteger, parseOptional, parseRecord, parseString } from '@stablepay/core';

/** One change to a source, and what the tests made of it. */
export type Mutant = {
  file: string;
  line: number;
  mutator: string;
  /** What stands there, on one line. */
  original: string;
  /** What stands there instead, on one line. */
  replacement: string;
  status: string;
};

const toText = (value: unknown, path: string) =>
  parseString(value, path, { min: 0, max: Number.POSITIVE_INFINITY });

const toOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

function parsePlace(value: unknown, path: string) {
  const record = parseRecord(value, path);
  return {
    line: parseInteger(record['line'], `${path}.line`),
    column: parseInteger(record['column'], `${path}.column`),
  };
}

/** The text between two places, which count lines and columns from 1. */
function cut(source: string, { start, end }: Record<'start' | 'end', Place>): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = (lines.pop() ?? '').slice(0, end.column - 1);
  return [...lines, last].join('\n').slice(start.column - 1);
}

type Place = ReturnType<typeof parsePlace>;

function parseMutant(value: unknown, path: string, file: string, source: string): Mutant {
  const record = parseRecord(value, path);
  const location = parseRecord(record['location'], `${path}.location`);
  const start = parsePlace(location['start'], `${path}.start`);
  const end = parsePlace(location['end'], `${path}.end`);
  return {
    file,
    line: start.line,
    original: toOneLine(cut(source, { start, end })),
    mutator: parseString(record['mutatorName'], `${path}.mutatorName`),
    replacement: toOneLine(
      parseOptional(record['replacement'], `${path}.replacement`, toText) ?? '',
    ),
    status: parseString(record['status'], `${path}.status`),
  };
}

/** Reads Stryker's JSON report. @throws ValidationError for another form. */
export function readMutants(report: unknown): Mutant[] {
  const files = parseRecord(parseRecord(report, 'report')['files'], 'files');
  return Object.entries(files).flatMap(([file, value]) => {
    const record = parseRecord(value, file);
    const source = toText(record['source'], `${file}.source`);
    return parseArray(record['mutants'], file, (mutant, path) =>
      parseMutant(mutant, path, file, source),
    );
  });
}
