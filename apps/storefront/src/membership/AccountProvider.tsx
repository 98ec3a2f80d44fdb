import { StablePayProvider } from '@stablepay/checkout';
import { use, type ReactNode } from 'react';
import { ThemeContext } from '../theme/ThemeContext.ts';

/** What the kit's account components need around them. */
export function AccountProvider({ children }: { children: ReactNode }) {
  const { theme } = use(ThemeContext);
  return (
    <StablePayProvider proxyUrl="/api/stablepay" theme={theme}>
      {children}
    </StablePayProvider>
  );
}
