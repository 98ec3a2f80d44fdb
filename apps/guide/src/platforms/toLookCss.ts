import type { PlatformPreset } from '@stablepay/display/platforms';

/**
 * The look of a platform as CSS: the kit's tokens for our row, and the platform's own measures for
 * the neighbours, so that a difference between the two can be seen.
 */
export function toLookCss({ id, tokens, row }: PlatformPreset): string {
  const lines = [
    ...Object.entries(tokens).map(([name, value]) => `${name}: ${value};`),
    `--row-text: ${row.fontSize}px;`,
    `--row-weight: ${row.fontWeight};`,
    `--row-height: ${row.minHeight}px;`,
    `--row-padding: ${row.paddingInline}px;`,
    `--row-radio: ${row.radio}px;`,
    `--row-ink: ${tokens['--sp-text']};`,
    `--row-surface: ${tokens['--sp-surface']};`,
    `--row-selected: ${tokens['--sp-surface-selected']};`,
    `--row-accent: ${tokens['--sp-accent']};`,
    '--row-on-accent: #fff;',
    `--row-button: ${tokens['--sp-radius']};`,
  ];
  return `[data-look='${id}'] {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
