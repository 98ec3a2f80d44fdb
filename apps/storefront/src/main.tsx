import '@fontsource-variable/inter/index.css';
import '@stablepay/checkout/styles.css';
import '@stablepay/checkout/account.css';
import '@stablepay/checkout/dialog.css';
import './styles/shop.css';
// The first of ours, so that nothing else ever sees the token of a link.
import './follow/followAccess.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/createQueryClient.ts';
import { App } from './App.tsx';
import { LanguageProvider } from './language/LanguageProvider.tsx';
import { ThemeProvider } from './theme/ThemeProvider.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <ThemeProvider>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
