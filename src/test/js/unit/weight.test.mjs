import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundle, scripts, source } from './amd.mjs';

/** QF4 allows the page of a map 60 kB; what is shown now and then comes when it is shown. */
const MOST = { 'jm-project-page': 60_000, 'jm-maps': 15_000, 'jm-map-tools': 15_000, 'jm-map-asked': 10_000, 'jm-map-records': 15_000, 'jm-personas': 6_000, 'jm-keep-focus': 1_000, 'jm-project-settings': 2_000, 'jm-issue-panel': 15_000 };

/** What the jar holds of a web-resource's scripts, with Jira's texts put in, in one piece as Jira sends it. */
function served(module, texts) {
  const own = source('atlassian-plugin.xml').split('<web-resource key="' + module + '"')[1].split('</web-resource>')[0];
  const files = Array.from(own.matchAll(/location="(\/js\/[^"]+)"/g), ([, location]) => source('target/classes' + location));
  return files.join('\n').replace(/AJS\.I18n\.getText\(["']([\w.]+)["']\s*([,)])/g, (_, key, end) => (end === ')' ? JSON.stringify(texts[key]) : 'AJS.format(' + JSON.stringify(texts[key]) + ','));
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

test('comments, indentation and long names stay at home', () => {
  assert.doesNotMatch(served('jm-project-page', bundle('')), /\/\*\* [A-Z]|\n {2,}'use strict'|touchpointOfFinding\(map/);
});

test('what is left of a script is still a script', () => {
  scripts().forEach((file) => {
    const path = file.split('src/main/resources')[1];
    assert.doesNotThrow(() => new vm.Script(source('target/classes' + path)), path);
  });
});
