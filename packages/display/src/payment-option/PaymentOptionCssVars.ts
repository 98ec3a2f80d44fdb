/**
 * Every token of the option. Set them on any ancestor; each has a default for light and dark.
 * Part of the public contract; the checkout panel uses the same ones.
 */
export const PaymentOptionCssVars = {
  /** Radio, selected bar or border, links. */
  accent: '--sp-accent',
  /** Ring of the keyboard focus; the accent by default. */
  focus: '--sp-focus',
  /** Title and amount. */
  text: '--sp-text',
  /** Second line, help, by-line. */
  textMuted: '--sp-text-muted',
  /** Row and card. */
  surface: '--sp-surface',
  /** Row under the pointer. */
  surfaceHover: '--sp-surface-hover',
  /** Chosen row and its panel; a tint of the accent by default. */
  surfaceSelected: '--sp-surface-selected',
  /** Row that can't be chosen. */
  surfaceDisabled: '--sp-surface-disabled',
  /** Frame of a card and hairlines. */
  line: '--sp-line',
  /** Outline of an empty radio: at least 3:1. */
  lineControl: '--sp-line-control',
  /** Corner radius of a card; 0 for a row. */
  radius: '--sp-radius',
  /** Size of the title; everything else follows in proportion. Inherited by default. */
  fontSize: '--sp-font-size',
  /** Weight of the title and the amount. */
  fontWeightStrong: '--sp-font-weight-strong',
  /** Inner space at the sides of the row. */
  space: '--sp-space',
  /** How long a panel takes to appear, 120 to 180 ms; never under reduced motion. */
  duration: '--sp-duration',
  /** Words and signs on the accent. */
  onAccent: '--sp-on-accent',
  /** Paid: words and sign, and the surface behind them. The same pairs for the other tones. */
  success: '--sp-success',
  successSurface: '--sp-success-surface',
  /** Something is missing. */
  warning: '--sp-warning',
  warningSurface: '--sp-warning-surface',
  /** Something failed. */
  danger: '--sp-danger',
  dangerSurface: '--sp-danger-surface',
  /** On its way, or being looked at. */
  info: '--sp-info',
  infoSurface: '--sp-info-surface',
} as const;
