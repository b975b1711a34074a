/** A browser's window for what draws; imported before the scripts, since some ask it what it can do. */
import { JSDOM } from 'jsdom';

export const window = new JSDOM('<!DOCTYPE html><title>Jira</title><main id="jm-project-page"></main>', {
  url: 'http://jira/jira/projects/ITSD',
}).window;
window.matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });
['document', 'Node', 'Text', 'Element'].forEach((name) => (globalThis[name] = window[name]));
globalThis.window = window;
