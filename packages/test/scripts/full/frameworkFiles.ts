/** A shop in another framework: what it installs beside Vite and our packages, and its files. */
export type FrameworkShop = {
  name: string;
  dependencies: { readonly [name: string]: string };
  files: { readonly [path: string]: string };
};

const toHtml = (entry: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head>
  <body><div id="app"></div><script type="module" src="/${entry}"></script></body>
</html>
`;

/** The script's files lie beside the shop's own, and the page knows the hash of the first. */
const toConfig = (imports: string, plugin: string) => `${imports}
import { readScriptFiles } from '@stablepay/embed/files';

const { version, files, integrity } = await readScriptFiles();
const script = 'stablepay-' + version + '.js';

export default {
  define: {
    __SCRIPT__: JSON.stringify({ src: '/stablepay/' + script, integrity: integrity[script] }),
  },
  plugins: [
    ${plugin},
    {
      name: 'stablepay-files',
      generateBundle() {
        for (const [name, source] of Object.entries(files)) {
          this.emitFile({ type: 'asset', fileName: 'stablepay/' + name, source });
        }
      },
    },
  ],
};
`;

/** The shop's server, all of published packages: its built files, the proxy, a sandbox behind. */
const server = `import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { startSandbox } from '@stablepay/sandbox/node';
import { createMemoryStore, createProxy, createStablePay } from '@stablepay/server';
import { toNodeHandler } from '@stablepay/server/node';

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

let handleProxy;
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://shop.test');
  if (pathname.startsWith('/api/stablepay')) return handleProxy(request, response);
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  try {
    const file = await readFile(new URL('dist/' + name, import.meta.url));
    response.writeHead(200, { 'Content-Type': types[name.split('.').at(-1)] }).end(file);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = 'http://127.0.0.1:' + server.address().port;
const sandbox = await startSandbox({ port: 0, webhookUrl: origin + '/api/stablepay/webhooks' });
const proxy = createProxy({
  stablepay: createStablePay({
    apiKey: sandbox.apiKey,
    secretKey: sandbox.secretKey,
    baseUrl: sandbox.url,
  }),
  store: createMemoryStore(),
  tokenSecrets: ['a-token-secret-of-more-than-32-characters'],
  allowedOrigins: [origin],
  checkoutOrigins: [new URL(sandbox.url).origin],
  returnUrls: { success: origin + '/', cancel: origin + '/' },
  resolveOrder: ({ reference }) =>
    reference === 'ORD-1' ? { amount: { minor: 5175, currency: 'USD' } } : undefined,
  onPaid: ({ reference }) => console.log('paid ' + reference),
});
handleProxy = toNodeHandler(proxy);
console.log('open ' + origin);
process.once('SIGTERM', async () => {
  await sandbox.close();
  await proxy.close();
  server.closeAllConnections();
  server.close();
});
`;

const vueApp = `<script setup>
import { onMounted, ref } from 'vue';
import { loadStablePay } from '@stablepay/embed';

const amount = ref('48.20');
const reason = ref();
const locale = ref('en');
const method = ref('card');
const changes = ref(0);
const order = ref('open');
const choose = (event) => {
  method.value = event.target.value;
  changes.value += 1;
};
onMounted(() => loadStablePay(__SCRIPT__));
</script>

<template>
  <form>
    <label><input type="radio" name="payment" value="card" checked @change="choose" /> Card</label>
    <stablepay-checkout
      name="payment" reference="ORD-1" proxy="/api/stablepay" currency="USD"
      :amount="amount" :locale="locale" :disabled-reason="reason"
      @change="choose" @stablepay:paid="order = 'paid ' + $event.reference"
    ><a slot="paid" href="#order">To your order</a></stablepay-checkout>
  </form>
  <output>{{ method }} after {{ changes }}, {{ order }}</output>
  <button @click="amount = '51.75'">Add shipping</button>
  <button @click="locale = 'de'">Deutsch</button>
  <button @click="locale = 'en'">English</button>
  <button @click="reason = 'Sold out'">Sell out</button>
  <button @click="reason = undefined">Restock</button>
</template>
`;

const svelteApp = `<script>
  import { onMount } from 'svelte';
  import { loadStablePay } from '@stablepay/embed';

  let amount = $state('48.20');
  let reason = $state();
  let locale = $state('en');
  let method = $state('card');
  let changes = $state(0);
  let order = $state('open');
  const choose = (event) => {
    method = event.target.value;
    changes += 1;
  };
  onMount(() => void loadStablePay(__SCRIPT__));
</script>

<form>
  <label><input type="radio" name="payment" value="card" checked onchange={choose} /> Card</label>
  <stablepay-checkout
    name="payment" reference="ORD-1" proxy="/api/stablepay" currency="USD"
    {amount} {locale} disabled-reason={reason}
    onchange={choose} onstablepay:paid={(event) => (order = 'paid ' + event.reference)}
  ><a slot="paid" href="#order">To your order</a></stablepay-checkout>
</form>
<output>{method} after {changes}, {order}</output>
<button onclick={() => (amount = '51.75')}>Add shipping</button>
<button onclick={() => (locale = 'de')}>Deutsch</button>
<button onclick={() => (locale = 'en')}>English</button>
<button onclick={() => (reason = 'Sold out')}>Sell out</button>
<button onclick={() => (reason = undefined)}>Restock</button>
`;

/** The same shop twice, each as its framework's own guide for custom elements has it. */
export const frameworkShops: readonly FrameworkShop[] = [
  {
    name: 'Vue',
    dependencies: { vue: '3.5.45', '@vitejs/plugin-vue': '6.0.11' },
    files: {
      'index.html': toHtml('main.js'),
      'server.mjs': server,
      'vite.config.mjs': toConfig(
        `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('stablepay-');`,
        'vue({ template: { compilerOptions: { isCustomElement } } })',
      ),
      'main.js': `import { createApp } from 'vue';
import Shop from './Shop.vue';

createApp(Shop).mount('#app');
`,
      'Shop.vue': vueApp,
    },
  },
  {
    name: 'Svelte',
    dependencies: { svelte: '5.57.3', '@sveltejs/vite-plugin-svelte': '7.3.1' },
    files: {
      'index.html': toHtml('main.js'),
      'server.mjs': server,
      'vite.config.mjs': toConfig(
        `import { svelte } from '@sveltejs/vite-plugin-svelte';`,
        'svelte()',
      ),
      'main.js': `import { mount } from 'svelte';
import Shop from './Shop.svelte';

mount(Shop, { target: document.getElementById('app') });
`,
      'Shop.svelte': svelteApp,
    },
  },
];
