/** The map itself: for whom it is, what they should experience, and what it counts. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as words from '../words.js';
import * as locale from '../locale.js';
import { TextField } from '../ui/text-field.js';
import { Panel } from './panel.js';
import { CommentsFold } from './comments-fold.js';
import * as arrange from './arrange.js';
import * as mapState from './map-state.js';
import { Reviews } from './reviews.js';
import { Apart } from '../ui/apart.js';
import * as sections from './panel-sections.js';
import * as evidence from '../model/evidence.js';
import { LateFold } from '../ui/late-fold.js';
import * as score from '../model/score.js';
import * as focuses from '../model/focus.js';

function fact(label, value) {
  return value && h('div', { class: 'jm-fact-row' }, h('dt', null, label), h('dd', null, value));
}

function lowest(map, select) {
  const places = model.lowest(map).slice(0, 3);
  if (!places.length) return null;
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-lowest' },
    h('h3', { id: 'jm-h-lowest' }, AJS.I18n.getText('jm.map.lowest')),
    h(
      'ul',
      { class: 'jm-plain' },
      places.map(({ touchpoint, number }) =>
        h(
          'li',
          { key: touchpoint.id },
          h(
            'button',
            { type: 'button', class: 'jm-jump', onClick: () => select(touchpoint.id, undefined, undefined, 'title') },
            h('span', { class: 'jm-number' }, number),
            h(
              'span',
              null,
              touchpoint.name,
              h('span', { class: 'jm-quiet' }, words.emotionWord(touchpoint.experience.experienced)),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * @returns {VNode}
 */
export function MapPanel() {
  const { state, select, map: asSeen } = useContext(MapContext);
  const { map } = state;
  const count = model.count(map);
  const whole = score.of(asSeen);
  const share = evidence.share(map);
  const focus = focuses.of(map);
  const target = (field) => ({ kind: 'map', id: undefined, field });
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.map.about') },
    map.abilities.edit &&
      h(TextField, { target: target('name'), required: true, label: AJS.I18n.getText('jm.map.name') }),
    h(TextField, {
      target: target('perspective'),
      label: AJS.I18n.getText('jm.map.perspective'),
      placeholder: AJS.I18n.getText('jm.map.perspective.placeholder'),
    }),
    h(TextField, {
      target: target('desiredExperience'),
      multiline: true,
      label: AJS.I18n.getText('jm.map.desired'),
      placeholder: AJS.I18n.getText('jm.map.desired.placeholder'),
    }),
    h(TextField, {
      target: target('goal'),
      multiline: true,
      label: AJS.I18n.getText('jm.map.goal'),
      placeholder: AJS.I18n.getText('jm.map.goal.placeholder'),
    }),
    (map.abilities.edit || words.measure(map)) &&
      h(LateFold, {
        className: 'jm-fold-small',
        title: AJS.I18n.getText('jm.map.goal.measure'),
        open: words.measure(map),
        part: 'GoalMeasure',
        takes: {},
      }),
    h(TextField, {
      target: target('scope'),
      multiline: true,
      label: AJS.I18n.getText('jm.map.scope'),
      placeholder: AJS.I18n.getText('jm.map.scope.placeholder'),
    }),
    h(mapState.MapState, null),
    h(
      'dl',
      { class: 'jm-facts' },
      fact(AJS.I18n.getText('jm.owner'), (map.owner || {}).name),
      focus &&
        fact(
          AJS.I18n.getText('jm.focus'),
          focus.done ? AJS.I18n.getText('jm.focus.kept.done', focus.name) : focus.name,
        ),
      fact(
        AJS.I18n.getText('jm.map.extent'),
        words.stages(count.stages) + ' \u00b7 ' + words.touchpoints(count.touchpoints),
      ),
      fact(AJS.I18n.getText('jm.section.findings'), words.pains(count.pains) + ' \u00b7 ' + words.gains(count.gains)),
      share &&
        fact(
          AJS.I18n.getText('jm.section.evidence'),
          AJS.I18n.getText(
            'jm.evidence.share',
            locale.number(share.customer),
            locale.number(share.staff),
            locale.number(share.none),
          ),
        ),
      fact(
        AJS.I18n.getText('jm.section.improvements'),
        model
          .phases(map)
          .map((one) => AJS.I18n.getText('jm.phase.count', words.phase(one.phase), locale.number(one.count)))
          .join(' \u00b7 '),
      ),
    ),
    whole.score !== undefined &&
      h(LateFold, {
        title: AJS.I18n.getText('jm.score') + ' ' + locale.part(whole.score),
        part: 'JourneyScore',
        takes: {},
      }),
    model.phases(map).length > 0 &&
      h(LateFold, { title: AJS.I18n.getText('jm.map.improvements'), part: 'AllImprovements', takes: {} }),
    count.touchpoints > 0 &&
      h(LateFold, { title: AJS.I18n.getText('jm.map.departments'), part: 'Departments', takes: {} }),
    h(Apart, { key: 'p', resource: 'jm-map-records', name: 'MapPersonas' }),
    lowest(asSeen, select),
    h(sections.Findings, { record: map, at: {} }),
    h(sections.Improvements, { record: map, at: {} }),
    h(CommentsFold, { key: 'comments', kind: 'map', id: map.id }),
    h(Reviews, null),
    h(arrange.ArrangeStages, null),
    map.abilities.edit &&
      h(LateFold, {
        title: AJS.I18n.getText('jm.lanes'),
        resource: 'jm-map-asked',
        open: Boolean(state.saves['map/0/laneOrder']),
        part: 'ArrangeLanes',
        takes: {},
      }),
  );
}
