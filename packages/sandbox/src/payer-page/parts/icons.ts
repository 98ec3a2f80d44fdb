import { html, type Html } from '../html.ts';

const icon = (path: string): Html =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${path}" />
  </svg>`;

/** One family of stroked icons on a 24 px grid. */
export const icons = {
  check: icon('M5 12.5l4.5 4.5L19 7.5'),
  attention: icon('M12 7v6M12 16.5v.5'),
  cross: icon('M7 7l10 10M17 7L7 17'),
  clock: icon('M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17'),
  chain: icon(
    'M9.5 14.5l5-5M10.5 7.5l1.6-1.6a4 4 0 0 1 6 6L16.5 13.500M13.5 16.500l-1.6 1.600a4 4 0 0 1-6-6L7.5 10.5',
  ),
  back: icon('M19 12H5M11 6l-6 6l6 6'),
  flask: icon(
    'M9 3.500h6M10 3.500v6L5 18.500a1.5 1.5 0 0 0 1.3 2h11.400a1.5 1.5 0 0 0 1.3-2L14 9.500v-6M7.5 15h9',
  ),
} as const;
