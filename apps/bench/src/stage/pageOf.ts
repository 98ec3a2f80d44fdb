import type { Subject } from '../subjects/Subject.ts';

/** The same page for everybody: a heading, the front end, its script. */
export function pageOf({ subject, reference }: { subject: Subject; reference: string }): string {
  const style = subject.bundle.css > 0 ? '<link rel="stylesheet" href="entry.css">' : '';
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    style,
    '</head><body><h1>Checkout</h1>',
    subject.body.replaceAll('{reference}', reference),
    subject.script,
    '</body></html>',
  ].join('');
}
