import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';

afterEach(() => vi.restoreAllMocks());

describe('contrast warning', () => {
  it('says once which token is too pale, in development', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const pale = (
      <div className="pale">
        <style>{'.pale { --sp-text-muted: #aaa; }'}</style>
        {option({ theme: 'light' })}
        {option({ theme: 'light', name: 'other' })}
      </div>
    );
    await mount(pale);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('--sp-text-muted has a contrast of 2.3:1'),
    );
  });

  it.each(['light', 'dark', 'gaming', 'high-contrast'] as const)(
    'says nothing about our own palette: %s',
    async (theme) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      await mount(option({ theme, defaultChecked: true }));
      expect(warn).not.toHaveBeenCalled();
    },
  );
});
