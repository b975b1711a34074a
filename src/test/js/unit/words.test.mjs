import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, scripts, source, speak } from './host.mjs';
import * as locale from '#js/locale.js';
import * as words from '#js/words.js';
import { readFileSync } from 'node:fs';

const LANGUAGES = ['', 'da', 'no', 'sv'];
const USED = /AJS\.I18n\.getText\(\s*'([^']*)'/g;

test('numbers are written and read as the reader does', () => {
  speak('da');
  const danish = locale;
  assert.equal(danish.number(76.5), '76,5');
  assert.equal(danish.signed(-1.5), '\u22121,5');
  assert.equal(danish.signed(2), '+2');
  assert.equal(danish.signed(0), '0');
  assert.equal(danish.parseNumber(' 76,5 '), 76.5);
  assert.equal(danish.parseNumber('\u22120.5'), -0.5);
  assert.equal(danish.parseNumber(''), null);
  assert.ok(Number.isNaN(danish.parseNumber('1,5 h')));
  assert.ok(Number.isNaN(danish.parseNumber('1.000,5')));
});

test('durations change their unit with their size', () => {
  speak('');
  assert.deepEqual([18, 4590, 14400].map(locale.duration), ['18 min', '76.5 h', '10 days']);
});

test('an impossible date is shown as it stands', () => {
  speak('');
  assert.equal(locale.date('2026-04-14'), 'Apr 14, 2026');
  assert.equal(locale.date('soon'), 'soon');
});

test('half steps lie between two words', () => {
  speak('da');
  assert.equal(words.emotionWord(-2), 'Meget negativ');
  assert.equal(words.emotionWord(-0.5), 'mellem Negativ og Neutral');
  assert.equal(words.emotionWord(undefined), 'Ikke kendt endnu');
});

test('a goal says what is measured, from where to where and by when, as far as it is known (T01, P33)', () => {
  speak('da');
  assert.equal(words.measure({}), '');
  assert.equal(words.measure({ goalKind: 'loyalty' }), 'Loyalitet');
  assert.equal(
    words.measure({ goalKind: 'loyalty', goalMetric: 'NPS', goalBaseline: -3.25, goalTarget: 1000 }),
    'NPS \u22123,25 \u2192 1000',
  );
  assert.equal(
    words.measure({ goalMetric: 'CSAT', goalTarget: 4, goalDate: '2026-07-01' }),
    'CSAT \u2026 \u2192 4, 1. jul. 2026',
  );
});

test('an experience is told in words for those who do not see the curve', () => {
  speak('');
  assert.equal(
    words.experience({ expected: 0, experienced: -2, feelings: [{ name: 'angry' }] }),
    'Expects: Neutral. Feels: Very negative (angry). Below expectation',
  );
  assert.equal(words.experience({}), 'Not known yet');
});

test('a point of the curve has a short name', () => {
  speak('da');
  assert.equal(
    words.atPoint({ experienced: -1.5, feelings: [{ name: 'vred' }, { name: 'usikker' }] }),
    'vred, usikker',
  );
  assert.equal(words.atPoint({ experienced: -1 }), 'Negativ');
  assert.equal(words.atPoint({ experienced: -1.5 }), '\u22121,5');
});

test('counts are grammatical', () => {
  speak('sv');
  assert.deepEqual([words.stages(1), words.stages(2)], ['1 fas', '2 faser']);
});

test('all four bundles have the same keys and the same places for values', () => {
  const places = (texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, (text.match(/\{\d}/g) || []).sort()]));
  LANGUAGES.slice(1).forEach((language) => assert.deepEqual(places(bundle(language)), places(bundle(''))));
});

test('every text used in the scripts exists, under a literal key', () => {
  const texts = bundle('');
  scripts().forEach((file) => {
    const code = readFileSync(file, 'utf8');
    const keys = Array.from(code.matchAll(USED), (match) => match[1]);
    assert.equal(keys.length, code.split('I18n.getText(').length - 1, 'a key that is not literal in ' + file);
    keys.forEach((key) => assert.ok(key in texts, key + ' in ' + file));
  });
});

test('bundles are plain ASCII without apostrophes, which message formats would swallow', () => {
  LANGUAGES.forEach((language) => {
    const file = source('src/main/resources/i18n/jm' + (language ? '_' + language : '') + '.properties');
    assert.match(file, /^[\x20-\x26\x28-\x7e\n]*$/);
  });
});
