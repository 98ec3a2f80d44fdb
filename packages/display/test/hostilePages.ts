/**
 * What pages do to everything on them. The first three lose to a class of ours; the last beats
 * everything in the page, and nothing in a shadow root.
 */
export const hostilePages = {
  /** The rules of Tailwind's preflight that reach us. */
  tailwind: `
    *, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0; }
    html { line-height: 1.5; font-family: ui-sans-serif, system-ui, sans-serif; }
    ol, ul, menu { list-style: none; }
    img, svg, video, canvas { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1; }
    button { appearance: button; }
    a { color: inherit; text-decoration: inherit; }
    [hidden] { display: none !important; }`,
  /** The rules of Bootstrap's reboot that reach us. */
  bootstrap: `
    *, *::before, *::after { box-sizing: border-box; }
    body { margin: 0; font-family: system-ui, sans-serif; font-size: 1rem; line-height: 1.5; }
    p { margin-top: 0; margin-bottom: 1rem; }
    ol, ul, dl { margin-top: 0; margin-bottom: 1rem; }
    dt { font-weight: 700; }
    dd { margin-bottom: .5rem; margin-left: 0; }
    a { color: #0d6efd; text-decoration: underline; }
    img, svg { vertical-align: middle; }
    label { display: inline-block; }
    button { border-radius: 0; }
    input, button, select { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
    button, [type="button"] { -webkit-appearance: button; }
    fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
    legend { float: left; width: 100%; padding: 0; margin-bottom: .5rem; font-size: 1.5rem; }`,
  revert: `* { all: revert; }`,
  important: `button, input, label { all: unset !important; padding: 30px !important; font: 30px serif !important; border: 4px dashed red !important; }`,
} as const;

export type HostilePage = keyof typeof hostilePages;
