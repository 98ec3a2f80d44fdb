import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Strict unless said otherwise: `pnpm test:full` runs everything that is rendered without it, too.
configure({
  reactStrictMode: import.meta.env['VITE_STRICT_MODE'] !== 'off',
  // A slow machine is not a wrong program.
  asyncUtilTimeout: 20_000,
});

// Testing Library does this by itself only where test functions are globals.
afterEach(() => cleanup());
