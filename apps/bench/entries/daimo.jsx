// https://docs.daimo.com
import { DaimoModal, DaimoSDKProvider } from '@daimo/sdk/web';
import { createDaimoClient } from '@daimo/sdk/client';
import '@daimo/sdk/web/theme.css';
import { createRoot } from 'react-dom/client';

const client = createDaimoClient({ baseUrl: 'https://api.daimo.com' });
createRoot(document.querySelector('#app')).render(
  <DaimoSDKProvider client={client}>
    <DaimoModal sessionId="bench" clientSecret="bench" defaultOpen />
  </DaimoSDKProvider>,
);
