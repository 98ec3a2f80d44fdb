/** Lengths in px, from the left edge of the list. */
export type RowMeasure = { height: number; start: number; text: number; mark: number; end: number };
export type RowMeasures = { neighbour: RowMeasure; ours: RowMeasure };

const round = (value: number) => Math.round(value * 100) / 100;

function measure(parts: { row: Element; title: Element; mark: Element; marks: Element }) {
  const row = parts.row.getBoundingClientRect();
  const mark = parts.mark.getBoundingClientRect();
  return {
    height: round(row.height),
    start: round(parts.title.getBoundingClientRect().left - row.left),
    text: round(Number.parseFloat(getComputedStyle(parts.title).fontSize)),
    mark: round(mark.height),
    end: round(row.right - parts.marks.getBoundingClientRect().right),
  };
}

/** Measures the first neighbour and our row inside a checkout; undefined when one is missing. */
export function measureRows(stage: Element): RowMeasures | undefined {
  const find = (row: string, title: string, mark: string, marks: string) => {
    const found = [row, title, mark, marks].map((selector) => stage.querySelector(selector));
    const [a, b, c, d] = found;
    return a && b && c && d ? measure({ row: a, title: b, mark: c, marks: d }) : undefined;
  };
  const neighbour = find('.shop-row', '.shop-row__title', '.shop-row__mark', '.shop-row__marks');
  const ours = find('.sp-option__row', '.sp-option__title', '.sp-mark', '.sp-option__marks');
  return neighbour && ours ? { neighbour, ours } : undefined;
}
