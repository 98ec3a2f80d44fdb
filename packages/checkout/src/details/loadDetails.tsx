import { loadDetailMessages } from '../messages/loadDetailMessages.ts';
import type { SessionViewProps, ViewProps } from '../views/ViewProps.ts';
import { CheckingView } from './CheckingView.tsx';
import type { DetailedPhase, Details } from './Details.ts';
import { EndedView } from './EndedView.tsx';
import { fillReference } from './fillReference.tsx';
import { FrozenView } from './FrozenView.tsx';
import { toOpen } from './toOpen.ts';
import { OverpaidView } from './OverpaidView.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { PanelNotice } from './PanelNotice.tsx';
import { ProblemActions } from './ProblemActions.tsx';
import { QrTools } from './QrTools.tsx';
import { Receipt } from './Receipt.tsx';
import { selectPaidWords } from './selectPaidWords.ts';
import { selectProvenAmounts } from './selectProvenAmounts.ts';
import { selectProblem } from './selectProblem.ts';
import { Spoken } from './Spoken.tsx';
import { UnderpaidView } from './UnderpaidView.tsx';
import { UnknownView } from './UnknownView.tsx';
import { withWords } from './withWords.tsx';

/**
 * The details in the words of a language.
 *
 * @throws (rejects with) what `import()` throws when the words can't be fetched.
 */
export async function loadDetails(locale: string): Promise<Details> {
  return {
    words: await loadDetailMessages(locale),
    views: {
      checking: withWords<SessionViewProps>(CheckingView),
      underpaid: withWords<SessionViewProps>(UnderpaidView),
      overpaid: withWords<SessionViewProps>(OverpaidView),
      frozen: withWords<SessionViewProps>(FrozenView),
      unknown: withWords<SessionViewProps>(UnknownView),
      expired: withWords<SessionViewProps>(EndedView),
      canceled: withWords<SessionViewProps>(EndedView),
      failed: withWords<SessionViewProps>(EndedView),
    } satisfies Record<DetailedPhase, unknown>,
    selectProvenAmounts,
    selectPaidWords,
    fill: fillReference,
    Receipt: withWords<SessionViewProps>(Receipt),
    selectProblem,
    ProblemActions: withWords<ViewProps>(ProblemActions),
    QrTools: withWords<SessionViewProps & { url: string }>(QrTools),
    toOpen,
    PanelNotice: withWords<ViewProps>(PanelNotice),
    Spoken: withWords<ViewProps>(Spoken),
    CopyField,
  };
}
