import type { GuideWords } from '../words/GuideWords.ts';
import type { RowMeasures } from './measureRows.ts';

const names = ['height', 'start', 'text', 'mark', 'end'] as const;

/** The two rows in numbers; dashes until the browser has measured, in the same place. */
export function MeasureTable({
  measures,
  words,
}: {
  measures: RowMeasures | undefined;
  words: GuideWords['compare'];
}) {
  return (
    <table className="measures">
      <caption className="measures__caption">{words.measured}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.neighbour}</th>
          <th scope="col">{words.columns.ours}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{words.rows[name]}</th>
            <td>{measures?.neighbour[name] ?? '–'}</td>
            <td>{measures?.ours[name] ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
