// The least an element can do: a row of text in a shadow root, and one more after a click.
customElements.define(
  'bench-empty',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const button = document.createElement('button');
      button.textContent = 'Empty';
      button.addEventListener('click', () => {
        const shown = document.createElement('p');
        shown.textContent = 'Shown';
        root.append(shown);
      });
      root.append(button);
    }
  },
);
