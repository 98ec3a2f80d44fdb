import type { PageFacts } from '../src/presentation/PresentationEnvironment.ts';

/** A desktop browser that allows everything. */
export const desktopFacts: PageFacts = {
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  maxTouchPoints: 0,
  isCoarse: false,
  isNarrow: false,
  isFramed: false,
  canOpenWindows: true,
  canOpenExternally: false,
  marks: [],
};
