import { UsdcMark, UsdtMark } from '@stablepay/display';
import {
  BscMark,
  EthereumMark,
  MetaMaskMark,
  OkxWalletMark,
  SolanaMark,
  TronMark,
  TrustWalletMark,
} from '@stablepay/display/marks';
import type { GuideWords } from '../words/GuideWords.ts';
import { badTexts } from './badTexts.ts';
import { BadRow } from './BadRow.tsx';
import { FakeCode } from './FakeCode.tsx';
import type { RuleName } from './ruleNames.ts';

const title = 'USDT | USDC Stablecoin Payment';
const pair = (
  <>
    <UsdtMark />
    <UsdcMark />
  </>
);

/** A rule broken. */
export function BadExample({
  rule,
  lang,
  words,
}: {
  rule: RuleName;
  lang: string;
  words: GuideWords['shop'];
}) {
  const text = badTexts[lang === 'en' ? 'en' : 'zh'];
  switch (rule) {
    case 'title':
      return (
        <BadRow
          title={text.crypto}
          line={text.anyCoin}
          marks={<span className="bad__coin">BTC</span>}
        />
      );
    case 'marks':
      return (
        <BadRow
          title={title}
          marks={
            <>
              {pair}
              <TronMark />
              <EthereumMark />
              <BscMark />
              <SolanaMark />
              <MetaMaskMark />
              <OkxWalletMark />
              <TrustWalletMark />
            </>
          }
        />
      );
    case 'place':
      return (
        <div className="bad-list">
          <BadRow title={words.card} marks={<span className="shop-row__mark">VISA</span>} />
          <BadRow title={words.later} marks={<span className="shop-row__mark">LATER</span>} />
          <BadRow title={text.other} marks={<span className="bad__more">▾</span>} />
        </div>
      );
    case 'price':
      return (
        <BadRow title={title} marks={pair} selected>
          <p className="bad__amount">€44.90 ≈ 48.61 USDT</p>
          <p>{text.promises}</p>
        </BadRow>
      );
    case 'networks':
      return (
        <BadRow title={title} marks={pair} selected>
          <p>{text.everyNetwork}</p>
        </BadRow>
      );
    case 'disabled':
      return <BadRow title={title} marks={<span className="bad__grey">{pair}</span>} muted />;
    case 'address':
      return (
        <BadRow title={title} marks={pair} selected>
          <FakeCode />
          <p>{text.sendHere}</p>
        </BadRow>
      );
    case 'logo':
      return (
        <div className="bad-dark">
          <BadRow
            title={<span className="bad__tinted">{title}</span>}
            marks={<span className="bad__twisted">{pair}</span>}
          />
        </div>
      );
    default:
      return rule satisfies never;
  }
}
