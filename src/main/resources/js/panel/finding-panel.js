/** One pain or gain: its words and weight, what becomes of it, what would improve it, and the issues that solve it. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as icons from '../ui/icons.js';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import * as scale from '../ui/scale.js';
import { ChoiceField } from '../ui/choice-field.js';
import { LateFold } from '../ui/late-fold.js';
import { LineForm } from '../ui/line-form.js';
import { IssuesSection } from './issues-section.js';
import { Panel } from './panel.js';
import { CommentsFold } from './comments-fold.js';
import * as arrange from './arrange.js';
import { Back } from './panel-back.js';
import { Apart } from '../ui/apart.js';

const STATES = ['reported', 'open', 'planned', 'measuring', 'solved', 'accepted'];

const target = (finding, field) => ({ kind: 'finding', id: finding.id, field });

/** What is accepted needs a reason, which is asked for; what is solved was measured before. */
function State({ finding }) {
  const { session, state, announce } = useContext(MapContext);
  const [asking, setAsking] = useState(false);
  const goal = target(finding, 'state');
  const measured = finding.state === 'measuring' || finding.state === 'solved';
  const options = STATES.map((id) => ({ id, name: words.state(id), disabled: id === 'solved' && !measured }));
  function choose(id) {
    setAsking(id === 'accepted' && !finding.reason);
    if (id !== 'accepted' || finding.reason)
      session.save(Object.assign({ value: id === 'open' ? null : id, version: state.map.version }, goal));
  }
  async function accept(reason) {
    await session.act('patch', '/findings/' + finding.id, { reason, state: 'accepted' }, state.map.version);
    setAsking(false);
    announce(AJS.I18n.getText('jm.save.saved'));
  }
  return [
    h(ChoiceField, {
      target: goal,
      label: AJS.I18n.getText('jm.finding.state'),
      options,
      usual: 'open',
      choose,
      help: measured ? undefined : AJS.I18n.getText('jm.finding.state.help'),
    }),
    asking &&
      h(LineForm, {
        id: 'jm-accept',
        label: AJS.I18n.getText('jm.reason.accept'),
        submit: AJS.I18n.getText('jm.reason.accept.submit'),
        required: true,
        send: accept,
        close: () => setAsking(false),
      }),
  ];
}

function more(finding) {
  const { reason, category, occurrence, frequency, owner } = finding;
  return h(LateFold, {
    key: 'm' + finding.id,
    title: AJS.I18n.getText('jm.finding.more'),
    open: reason || category || occurrence || frequency || owner,
    part: 'FindingMore',
    takes: { finding },
  });
}

/**
 * props: holder {touchpoint, stage} (neither: the map), finding.
 * @param {{ holder: At, finding: Finding }} props
 * @returns {VNode}
 */
export function FindingPanel({ holder, finding }) {
  const { state, links } = useContext(MapContext);
  return h(
    Panel,
    {
      title: [
        icons.icon(finding.kind === 'gain' ? 'gain' : 'pain', 'jm-finding-icon-' + finding.kind),
        ' ',
        words.finding(finding.kind),
      ],
      neighbours: holder.touchpoint && model.neighbours(state.map, holder.touchpoint.id),
    },
    h(Back, holder),
    h(TextField, {
      target: target(finding, 'text'),
      multiline: true,
      required: true,
      label: AJS.I18n.getText('jm.finding.text'),
    }),
    h(scale.ScaleField, {
      target: target(finding, 'severity'),
      legend: AJS.I18n.getText('jm.severity'),
      low: AJS.I18n.getText('jm.severity.low'),
      high: AJS.I18n.getText('jm.severity.high'),
    }),
    finding.kind === 'pain' && h(State, { key: 's' + finding.id, finding }),
    more(finding),
    h(IssuesSection, { finding, link: links.get(finding.id), contribute: state.map.abilities.contribute }),
    h(Apart, { key: 'a' + finding.id, name: 'Addressing', resource: 'jm-map-records', quiet: true, finding, holder }),
    h(CommentsFold, { key: 'k' + finding.id, kind: 'finding', id: finding.id }),
    h(arrange.Remove, { record: finding, path: '/findings/' + finding.id }),
  );
}
