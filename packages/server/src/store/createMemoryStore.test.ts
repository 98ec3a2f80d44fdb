import { describeStore } from '../../test/storeConformance.ts';
import { createMemoryStore } from './createMemoryStore.ts';

describeStore('the memory store', (clock) => createMemoryStore({ clock }));
