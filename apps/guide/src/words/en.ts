import type { GuideWords } from './GuideWords.ts';

export const en: GuideWords = {
  lang: 'en',
  site: 'Display guide',
  otherLanguage: '中文',
  skip: 'Skip to content',
  navigation: 'Pages',
  pages: {
    start: 'Start',
    platforms: 'Platforms',
    'do-and-dont': 'Do and don’t',
    configurator: 'Configurator',
    compare: 'Side by side',
    downloads: 'Downloads',
  },
  evidence: { documented: 'documented', 'older docs': 'older docs', assumed: 'assumed' },
  footer: {
    review: 'The Chinese texts have not been checked by a native speaker yet.',
    official:
      'StablePay has a Checkout Display Guide of its own. It was not available for this one: ask StablePay for it before you go live, and follow it where the two differ.',
    marks:
      'Marks and names belong to their owners. A licence for a drawing is not a trademark right.',
  },
  shop: {
    heading: 'Payment',
    card: 'Credit or debit card',
    wallet: 'Online wallet',
    later: 'Pay later',
    order: 'Place order',
    example: 'Live example: choose a row',
  },
  start: {
    title: 'Give stablecoins a place in your checkout',
    lead: 'One row beside cards and wallets, with an exact name, two marks and one short line. Here is how it looks best, where it goes on your platform, and everything to copy.',
    toConfigurator: 'Set up yours',
    toPlatforms: 'See your platform',
    formTitle: 'The recommended form',
    formLead: 'Four parts, always in this order. Shoppers recognise them from shop to shop.',
    parts: [
      {
        title: 'The exact title',
        text: 'USDT | USDC Stablecoin Payment. It stays English in every language; screen readers get a name without the bar.',
        evidence: 'older docs',
      },
      {
        title: 'Two marks, USDT first',
        text: 'Tiles of 38×24 px, as large as the card marks beside them. Networks and wallets come later.',
        evidence: 'assumed',
      },
      {
        title: 'One short line',
        text: 'It says how one pays: from a crypto wallet or by QR code. No promises about fees or speed.',
        evidence: 'assumed',
      },
      {
        title: 'Details once chosen',
        text: 'The amount as far as it is certain, what happens next, and the networks you have enabled.',
        evidence: 'assumed',
      },
    ],
    layoutsTitle: 'Three layouts',
    layoutsLead: 'The same option, arranged for the room it has. All three are live below.',
    desktop: {
      title: 'Desktop shop',
      points: [
        'Level with the rows around it: same radio, same text size, same mark height.',
        'Marks at the end of the title line; the panel starts at the title’s left edge.',
        'The button names the method: Pay with USDT or USDC.',
      ],
    },
    mobile: {
      title: 'Phone',
      points: [
        'The title keeps its line; the marks move under it, beside a shorter line.',
        'The whole row is the target, at least 56 px high.',
        'Open the payment page in the same tab, so that the way back works.',
      ],
    },
    gaming: {
      title: 'Game top-up',
      points: [
        'Tiles to look at, a real radio group underneath.',
        'Every tile shows its price. A stablecoin price only for US dollars.',
        'Repeat player and package before paying: a transfer can’t be reversed.',
      ],
    },
    game: {
      player: 'Asha#2231',
      pack: '980 + 70 gems',
      payWith: '3 · Pay with',
      confirm: 'You are buying',
    },
    restsTitle: 'What this guide rests on',
    rests: [
      {
        evidence: 'documented',
        text: 'Stated in public documentation; the mark links to the page.',
      },
      { evidence: 'older docs', text: 'Stated in earlier StablePay documentation.' },
      {
        evidence: 'assumed',
        text: 'Decided by this project, from how comparable methods want to be shown. Layouts, sizes and most wording are of this kind.',
      },
    ],
  },
  platforms: {
    title: 'Your platform',
    lead: 'What you can set differs a lot. Each part shows the option in a checkout of that kind, where to set it up, and what stays the platform’s decision.',
    where: 'Where it goes',
    can: 'You decide',
    cannot: 'The platform decides',
    look: 'Colours and sizes of the example',
    toSnippets: 'Texts and code to copy',
    notProved:
      'The registration follows WooCommerce’s public documentation and is tested against a record of it. It has not been proved inside a running WooCommerce shop yet.',
  },
  dos: {
    title: 'Do and don’t',
    lead: 'On the left as it should be, live. On the right what we see too often; those are pictures, not choices.',
    good: 'Do',
    bad: 'Don’t',
    pairs: {
      title: {
        title: 'Name both coins',
        good: 'Use the exact title. People look for the coin they hold.',
        bad: 'No “crypto” as a title and no Bitcoin mark: neither can be paid here.',
      },
      marks: {
        title: 'Two marks, neighbour size',
        good: 'USDT, then USDC, as high as the card marks.',
        bad: 'A row of wallets and networks in the title line drowns the two that count.',
      },
      place: {
        title: 'Beside cards',
        good: 'On the same level as the other methods, not chosen in advance.',
        bad: 'Hidden under “Other”, nobody finds it.',
      },
      price: {
        title: 'Only certain numbers',
        good: 'Prices outside US dollars get a sentence. The rate is set when the shopper pays.',
        bad: 'A rate from somewhere else will be wrong, and wallet fees are not yours to promise.',
      },
      networks: {
        title: 'Only what is enabled',
        good: 'Name the networks your account has enabled.',
        bad: 'A transfer on a network that isn’t enabled can be lost.',
      },
      disabled: {
        title: 'Give the reason',
        good: 'Say why it can’t be chosen. The marks keep their colours.',
        bad: 'Greyed out without a word, shoppers think the page is broken.',
      },
      address: {
        title: 'Explain, then hand over',
        good: 'In the list: what will happen. The code comes on StablePay’s page, for this one order.',
        bad: 'A fixed address or code in the list can’t tell one order from another.',
      },
      logo: {
        title: 'Leave marks as they are',
        good: 'Original colours on a white tile, also in the dark.',
        bad: 'Not recoloured, stretched or tilted, and no text in a logo’s colour.',
      },
    },
  },
  configurator: {
    title: 'Configurator',
    lead: 'Choose, look, copy. The address of this page keeps your choices: send it to whoever builds your shop.',
    platform: 'Platform',
    own: 'Own shop',
    layout: 'Layout',
    layouts: { auto: 'Fits its box', list: 'Desktop', mobile: 'Phone', gaming: 'Game tile' },
    theme: 'Theme',
    themes: { auto: 'As the page', light: 'Light', dark: 'Dark' },
    locale: 'Language of the shop',
    currency: 'Currency of your prices',
    networks: 'Networks',
    networksHint:
      'Tick only what is enabled in your StablePay account. Polygon and Base are not named in StablePay’s documents.',
    scripts: 'Where the script is, if not on your own host',
    proxy: 'Where the proxy is, if not on your own host',
    titleField: 'Title',
    titleHint: 'Leave it empty for the recommended title. At most 50 characters.',
    titleWarning: 'This is not the recommended title. Shoppers look for the names of the coins.',
    preview: 'Preview',
    lightOnly: 'This platform’s checkout has no dark look of its own.',
    platformDraws:
      'The platform draws the row: layout and second line are not yours to set here. Colours are assumed.',
    snippets: 'To copy',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select and copy by hand',
    snippetNotes: {
      react: 'The option as a React component.',
      'script-tag':
        'Any page without React: the option and the payment from one script of @stablepay/embed.',
      policy:
        'For the script tag: the least your Content-Security-Policy has to allow. form-action is for the form that works without a script.',
      html: 'The option as plain HTML, for server templates. It works without JavaScript.',
      'shopify-labels':
        'For an approved payments app: the lines of the extension file that name the method.',
      'shopify-manual':
        'Without an app: a manual payment method. Orders stay pending until you mark them paid.',
      'woo-gateway':
        'Classic checkout: the display side of a gateway. Taking the payment is the part of the gateway that extends it.',
      'woo-styles': 'Keeps the marks at their size in themes that restyle images.',
      'woo-blocks-script':
        'Checkout block: registers the method. Not yet proved inside WooCommerce.',
      'woo-blocks-class':
        'Checkout block: hands the settings to the page. Not yet proved inside WooCommerce.',
      shoplazza: 'Values for the form of a payments app.',
      shopyy:
        'The form is not documented: check these values in the back office before publishing.',
    },
  },
  compare: {
    title: 'Side by side',
    lead: 'For designers: our row between a card, a wallet and a pay-later row, in the look of each platform. The neighbours are generic mock-ups; nothing here is a platform’s own code.',
    guides: 'Show guide lines',
    collapsed: 'Not chosen',
    chosen: 'Chosen',
    measured: 'Measured in your browser, in px',
    columns: { what: 'Measure', neighbour: 'Card row', ours: 'Ours' },
    rows: {
      height: 'Row height',
      start: 'Title starts at',
      text: 'Text size',
      mark: 'Mark height',
      end: 'Marks end at',
    },
    generic:
      'Assumed: colours and sizes follow the platform’s usual look and were not measured in a live shop.',
  },
  downloads: {
    title: 'Downloads',
    lead: 'Every mark as SVG, and as PNG in three sizes. Use them as they are, at the size of their neighbours.',
    all: 'Everything as one zip',
    groups: { coins: 'Coins', networks: 'Networks', wallets: 'Wallets' },
    walletsNote:
      'Show a wallet only once StablePay has confirmed that it is supported. By default none is shown.',
    networksNote: 'Always with the network’s name beside it, and only if it is enabled.',
    licences: 'Licences and owners',
    licencesText:
      'The drawings come from open packages, listed with licence and owner in the zip. Each owner’s brand rules come first; compare with their files once a year.',
    wordmark:
      'StablePay’s own logo is not public. Ask StablePay for the official file; until then the name is set as plain text.',
  },
};
