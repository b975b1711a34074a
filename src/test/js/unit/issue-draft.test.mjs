import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import * as drafts from '#js/model/issue-draft.js';
import * as similar from '#js/model/similar.js';

const DRAFT = {
  projects: [
    {
      key: 'ITSD',
      name: 'IT',
      issueTypes: [
        { id: '1', name: 'Task' },
        { id: '2', name: 'Bug' },
      ],
    },
    {
      key: 'BACK',
      name: 'Backlog',
      issueTypes: [
        { id: '7', name: 'Story' },
        { id: '8', name: 'Bug' },
      ],
    },
  ],
  priorities: ['1', '2', '3', '4', '5'].map((id) => ({ id, name: id })),
  priorityId: '2',
  summary: 'Nothing moves',
  description: 'Why',
  token: 'abc',
};

test('a draft starts at the last project and type, else at the first', () => {
  assert.deepEqual(drafts.start({ ...DRAFT, projectKey: 'BACK', issueTypeId: '8' }), {
    projectKey: 'BACK',
    issueTypeId: '8',
    priorityId: '2',
    summary: 'Nothing moves',
    description: 'Why',
  });
  assert.equal(drafts.start(DRAFT).projectKey, 'ITSD');
  assert.equal(drafts.start(DRAFT).issueTypeId, '1');
});

test('another project keeps the name of the type, as far as it has it', () => {
  assert.equal(drafts.typeFor(DRAFT, 'BACK', '2'), '8');
  assert.equal(drafts.typeFor(DRAFT, 'BACK', '1'), '7');
});

test('a priority that the scheme lacks becomes the one that lies as high', () => {
  const few = ['3', '4', '9'].map((id) => ({ id, name: id }));
  assert.equal(drafts.priorityFor(DRAFT, '4', few), '4');
  assert.equal(drafts.priorityFor(DRAFT, '1', few), '3');
  assert.equal(drafts.priorityFor(DRAFT, '5', few), '9');
  assert.equal(drafts.priorityFor(DRAFT, '', few), '');
  assert.equal(drafts.priorityFor(DRAFT, '1', []), '');
});

test('an order carries the token, and a priority only where there is one', () => {
  const values = drafts.start(DRAFT);
  assert.deepEqual(drafts.order(DRAFT, values, DRAFT.priorities), { ...values, token: 'abc' });
  assert.equal('priorityId' in drafts.order(DRAFT, values, []), false);
});

test('a search asks for the longest words, and none of them can mean anything in JQL', () => {
  assert.deepEqual(similar.words('The VPN (or "Wi-Fi") is AND slow) after updates, updates!'), [
    'updates',
    'after',
    'slow',
  ]);
  assert.deepEqual(similar.words('Godkendelsen ligger stille, når æøå'), ['godkendelsen', 'ligger', 'stille']);
  assert.equal(
    similar.jql('BACK', ['slow', 'updates']),
    'project = "BACK" AND statusCategory != Done AND (summary ~ "slow" OR summary ~ "updates") ORDER BY updated DESC',
  );
});

test('issues that share half of the words are similar, the closest first', () => {
  const issue = (summary) => ({ summary });
  const found = similar.ranked(
    [issue('Slow coffee'), issue('After Updates it is slow'), issue('Slow updates')],
    ['updates', 'after', 'slow', 'printer'],
  );
  assert.deepEqual(
    found.map((one) => one.summary),
    ['After Updates it is slow', 'Slow updates'],
  );
});
