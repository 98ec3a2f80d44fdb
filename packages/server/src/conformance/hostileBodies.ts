/** Bodies of `POST /sessions` that are no order; also in `vectors.json`. */
export const hostileBodies: readonly string[] = [
  '{"reference":',
  'null',
  '[]',
  '1',
  '"ORD-1"',
  '{}',
  '{"reference":null}',
  '{"reference":1}',
  '{"reference":["ORD-1"]}',
  '{"reference":{"$ne":null}}',
  '{"reference":""}',
  '{"reference":"a\\nb"}',
  '{"reference":"a\\u0000"}',
  '{"reference":"\\ud800"}',
];
