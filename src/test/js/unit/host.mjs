/** What Jira gives to the scripts, with texts read from the real bundles, and what the tests read and draw. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../../../', import.meta.url).pathname;
const SCRIPTS = join(ROOT, 'src/main/resources/js');

export function scripts() {
  return readdirSync(SCRIPTS, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(SCRIPTS, name));
}

export function source(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Texts of a bundle by key; language is '' for English, else da, no or sv. */
export function bundle(language) {
  const file = source('src/main/resources/i18n/jm' + (language ? '_' + language : '') + '.properties');
  const lines = file.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return [
        line.slice(0, at),
        line.slice(at + 1).replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
      ];
    }),
  );
}

function jira(language) {
  const texts = bundle(language);
  return {
    contextPath: () => '/jira',
    toInit: () => undefined,
    Meta: { get: (name) => (name === 'user-locale' ? language || 'en' : undefined) },
    I18n: {
      getText: (key, ...values) => {
        if (!(key in texts)) throw new Error('No text ' + key);
        return texts[key].replace(/\{(\d)}/g, (_, index) => values[index]);
      },
    },
  };
}

/** From here on Jira speaks this language: '' is English. */
export function speak(language) {
  globalThis.AJS = jira(language);
}

speak('');

/** A small map: two stages, three touchpoints, one more that is not placed yet. */
export function aMap() {
  const touchpoint = (id, stageId, experienced, more) => ({
    id,
    stageId,
    name: 'T' + id,
    experience: { expected: 0, experienced },
    findings: [],
    improvements: [],
    ...more,
  });
  return {
    id: 7,
    version: 3,
    name: 'Laptop',
    abilities: { edit: true, contribute: true },
    stages: [
      { id: 1, name: 'Order', period: 'before' },
      { id: 2, name: 'Empty', period: 'before' },
      { id: 3, name: 'Use', period: 'after' },
    ],
    touchpoints: [
      touchpoint(11, 1, -0.5, {
        findings: [{ id: 21, kind: 'pain', text: 'Slow', severity: 4 }],
        improvements: [{ id: 31, text: 'Faster', addresses: [21] }],
      }),
      touchpoint(12, 1, undefined),
      touchpoint(13, 3, -2, { findings: [{ id: 22, kind: 'gain', text: 'Kind' }] }),
      touchpoint(14, undefined, undefined),
    ],
  };
}
