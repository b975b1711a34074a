import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundle, scripts, source } from './amd.mjs';

const MOST = { 'jm-project-page': 60_000, 'jm-issue-panel': 15_000 };

/** What the jar holds of a web-resource's scripts, with Jira's texts put in, in one piece as Jira sends it. */
function served(module, texts) {
  const own = source('atlassian-plugin.xml').split('<web-resource key="' + module + '"')[1].split('</web-resource>')[0];
  const files = Array.from(own.matchAll(/location="(\/js\/[^"]+)"/g), ([, location]) => source('target/classes' + location));
  return files.join('\n').replace(/AJS\.I18n\.getText\('([\w.]+)'\s*([,)])/g, (_, key, end) => (end === ')' ? JSON.stringify(texts[key]) : 'AJS.format(' + JSON.stringify(texts[key]) + ','));
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

/** Every text of a script, in order, without its comments. */
function literals(script) {
  return script.replace(/^[ \t]*\/\*\*[^]*?\*\/[ \t]*\n/gm, '').match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g) || [];
}

test('what is stripped from scripts is no text, and what is left is still a script', () => {
  scripts().forEach((file) => {
    const path = file.split('src/main/resources')[1];
    const stripped = source('target/classes' + path);
    assert.doesNotThrow(() => new vm.Script(stripped), path);
    assert.deepEqual(literals(stripped), literals(source('src/main/resources' + path)), path);
    assert.doesNotMatch(stripped.replace(/'(?:[^'\\\n]|\\.)*'/g, ''), /(^|[^:])\/\/ |`/m, path + ': a line comment or a template would not survive');
  });
});

test('comments and indentation stay at home', () => {
  assert.doesNotMatch(served('jm-project-page', bundle('')), /\/\*\* [A-Z]|\n {2,}'use strict'/);
});
