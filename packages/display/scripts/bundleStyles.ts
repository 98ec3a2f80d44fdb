// Joins the parts of the style sheet, so that shops link one file and bundlers read one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { joinStyles } from './joinStyles.ts';

const css = joinStyles(new URL('../src/styles.css', import.meta.url));
mkdirSync(new URL('../dist/', import.meta.url), { recursive: true });
writeFileSync(new URL('../dist/styles.css', import.meta.url), css);
