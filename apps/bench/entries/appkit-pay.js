// https://docs.reown.com/appkit/features/payment
import { WagmiAdapter } from '@reown/appkit-adapter-wagmi';
import { baseUSDC, pay } from '@reown/appkit-pay';
import { createAppKit } from '@reown/appkit';
import { base } from '@reown/appkit/networks';

const projectId = 'bench';
const networks = [base];
createAppKit({
  adapters: [new WagmiAdapter({ projectId, networks })],
  networks,
  projectId,
  features: { analytics: false },
});
await pay({
  paymentAsset: baseUSDC,
  recipient: '0x000000000000000000000000000000000000dEaD',
  amount: 48.2,
});
