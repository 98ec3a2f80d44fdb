/**
 * `@stablepay/checkout/simulator`: an overlay for stories and staging that plays payer and chain
 * against the sandbox. Nothing of it is in the main entry.
 */
export { Simulator, type SimulatorProps } from './simulator/Simulator.tsx';
export { createNetworkSwitch, type NetworkSwitch } from './simulator/createNetworkSwitch.ts';
