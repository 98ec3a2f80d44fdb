import { runCommand } from '../run/runCommand.ts';

/**
 * Opens every contact sheet of a built gallery and compares it with its baseline, writes the
 * baseline anew, or only looks whether it can be drawn with the fonts of the repository.
 */
export function takePictures({
  gallery,
  chromium,
  mode,
  stream = false,
}: {
  gallery: string;
  chromium: string;
  mode: 'compare' | 'write' | 'draw';
  stream?: boolean | undefined;
}) {
  const args = ['test', '-c', '.storybook/pictures/pictures.config.ts'];
  return runCommand({
    command: 'playwright',
    args: mode === 'write' ? [...args, '--update-snapshots=all'] : args,
    env: { GALLERY_FOLDER: gallery, CHROMIUM_PATH: chromium, PICTURES: mode },
    stream,
  });
}
