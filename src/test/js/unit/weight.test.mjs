import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundle, scripts, source } from './host.mjs';

/** QF4 allows what is there before the map is drawn 60 kB; what comes when it is shown stays small. */
const CLASSES = new URL('../../../../target/classes/js/', import.meta.url).pathname;
const MOST = {
  'project-page': 60_000,
  maps: 15_000,
  'map-tools': 15_000,
  'map-asked': 10_000,
  'map-records': 15_000,
  personas: 6_000,
  'keep-focus': 1_200,
  'project-settings': 2_000,
};
const CALL = /AJS\.I18n\.getText\(\s*["']([\w.]+)["']\s*([,)])/g;

const bundled = (name) => source('target/classes/js/' + name + '.js').trimEnd();

/** A bundle with Jira's texts put in. */
function served(name, texts) {
  return bundled(name).replace(CALL, (_, key, end) =>
    end === ')' ? JSON.stringify(texts[key]) : 'AJS.format(' + JSON.stringify(texts[key]) + ',',
  );
}

for (const [module, most] of Object.entries(MOST)) {
  for (const language of ['', 'da', 'no', 'sv']) {
    test(`${module} carries at most ${most} bytes of script, ${language || 'en'} (QF4)`, (t) => {
      const bytes = gzipSync(served(module, bundle(language))).length;
      t.diagnostic(bytes + ' bytes gzip');
      assert.ok(bytes <= most, bytes + ' bytes');
    });
  }
}

test('each entry has a bundle, and nothing else has', () => {
  const entries = scripts()
    .filter((file) => file.includes('/entries/'))
    .map((file) => basename(file, '.js'));
  assert.deepEqual(Object.keys(MOST).sort(), entries.sort());
  assert.deepEqual(
    readdirSync(CLASSES, { recursive: true }).map(String).sort(),
    entries.map((name) => name + '.js').sort(),
  );
});

test('comments, indentation, long names and line breaks stay at home', () => {
  assert.ok(!/\/\*\* [A-Z]|\n|touchpointOfFinding/.test(bundled('project-page')));
});

test('the bundles ask for every text of the scripts, each under its literal key, where Jira looks for it', () => {
  const keysIn = (text) => Array.from(text.matchAll(CALL), ([, key]) => key);
  const all = Object.keys(MOST).map(bundled).join('\n');
  assert.equal(keysIn(all).length, all.split('I18n.getText').length - 1);
  assert.deepEqual(new Set(keysIn(all)), new Set(scripts().flatMap((file) => keysIn(readFileSync(file, 'utf8')))));
});

test('what bundles leave behind is one name each with the AMD loader, and no global variable', () => {
  const defined = [];
  const page = {
    document: { getElementById: () => null },
    AJS: { toInit: (begin) => begin(), format: (text) => text },
  };
  const context = vm.createContext({ ...page, define: (name, needs, make) => defined.push([name, needs, make]) });
  context.window = context;
  const before = Object.keys(context);
  Object.keys(MOST).forEach((name) => new vm.Script(served(name, bundle(''))).runInContext(context));
  assert.deepEqual(
    defined.map(([name]) => name),
    Object.keys(MOST).map((name) => 'jm/' + name),
  );
  defined.slice(1).forEach(([name, needs, make]) => {
    assert.deepEqual(Array.from(needs), ['jm/project-page'], name);
    make(defined[0][1]());
  });
  assert.deepEqual(Object.keys(context), before);
});

test('what is tested and typed is the Preact that is bundled', () => {
  const { devDependencies } = JSON.parse(source('package.json'));
  assert.ok(source('pom.xml').includes(`<preact.version>${devDependencies.preact}</preact.version>`));
});
