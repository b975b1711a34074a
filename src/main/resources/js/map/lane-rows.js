/** Draws the lanes of the map, a row each: only the columns that are in sight. */
import { h } from 'preact';
import * as model from '../model/map-model.js';
import * as changes from '../model/changes.js';
import * as cells from './cells.js';
import * as curveCell from './curve-cell.js';
import { FactCell } from './fact-cell.js';
import * as lanes from './lanes.js';
import * as heights from '../model/heights.js';
import * as seen from '../model/seen.js';

function laneHead(lane, name) {
  return h(
    'th',
    { scope: 'row', class: 'jm-lane', 'aria-colindex': lane.part ? 1 : undefined },
    lane.over && h('span', { class: 'jm-line-name' }, lanes.line(lane.over), ' '),
    name,
  );
}

/** Draws one lane: a cell per touchpoint, an empty cell where a stage has none. */
function row(props, lane, name, cellFor) {
  const { drawn, grid, selected, select } = props;
  const height = props.heights[lane.key];
  return h(
    'tr',
    {
      class: 'jm-row-' + lane.key + (lane.over ? ' jm-over-' + lane.over : ''),
      style: height ? { height: height + 'px' } : undefined,
    },
    laneHead(Object.assign({ part: drawn.part }, lane), name),
    props.shown.map(({ column, index, first }) => {
      const { touchpoint, stage } = column;
      const common = { grid, row: lane.row, column: index, first, part: drawn.part };
      if (!touchpoint)
        return h(
          'td',
          Object.assign(
            { key: 's' + stage.id, class: 'jm-cell jm-cell-none' + (first ? ' jm-first' : '') },
            cells.reach(common),
          ),
        );
      return cellFor(
        Object.assign(common, { key: touchpoint.id, selected: touchpoint.id === selected, select }),
        column,
        index,
      );
    }),
  );
}

function text(props, lane) {
  const name = lanes.title(lane);
  return row(props, lane, name, (cell, { touchpoint, number }) => {
    const felt = lane.kind === 'experience' ? model.experience(touchpoint) : undefined;
    const target = { kind: lane.kind, id: touchpoint.id, field: lane.field, persona: felt && props.persona };
    const editing =
      props.editing && props.editing.lane === lane.key && props.editing.id === touchpoint.id
        ? props.editing
        : undefined;
    return h(
      cells.TextCell,
      Object.assign(cell, {
        touchpointId: touchpoint.id,
        value: (felt || touchpoint)[lane.field],
        everyones: Boolean(felt && felt.from && felt.from.includes(lane.field)),
        notMet: notMet(felt),
        target: props.targetOf(target),
        save: props.saves[changes.key(target)],
        hint: lanes.hint(lane),
        quoted: lane.quoted,
        opensNew: lane.opensNew,
        editing,
        edit: props.edit,
        done: props.done,
        lane: lane.key,
        label: name + ', ' + number + ' ' + touchpoint.name,
      }),
    );
  });
}

/** What stands where a persona does not come to a touchpoint. */
function notMet(felt) {
  return felt && felt.meets === false ? AJS.I18n.getText('jm.not.met', seen.nameOf(felt.persona)) : undefined;
}

/** The last column in which a line has a point: there its name stands. */
function endOf(columns, id) {
  for (let at = columns.length - 1; at >= 0; at--) {
    const { touchpoint } = columns[at];
    if (touchpoint && seen.experience(touchpoint, id).experienced !== undefined) return at;
  }
  return -1;
}

/** The lines of those whom the reader compares, and the name of who is in front; none where each has a strip. */
function linesOf(props, raw) {
  const also = props.also || [];
  if (!also.length || seen.inStrips(also)) return [];
  return [props.persona || 0].concat(also).map((id, n) => ({ id, n, name: seen.nameOf(id), end: endOf(raw, id) }));
}

/** One column of every line as a text, so that a cell is drawn again only when it changes. */
function overlays(lines, raw, index) {
  const value = (step, id) => {
    const touchpoint = model.beside(raw, index, step);
    return touchpoint && seen.experience(touchpoint, id).experienced;
  };
  return lines.length
    ? JSON.stringify(
        lines.map(({ id, n, name, end }) => ({
          n,
          name: end === index ? name : undefined,
          values: [-1, 0, 1].map((step) => value(step, id)),
        })),
      )
    : undefined;
}

function curve(props, lane) {
  const title = h(
    'span',
    { class: 'jm-feels' },
    lanes.title(lane),
    curveCell.axis(AJS.I18n.getText('jm.curve.title'), props.summary),
  );
  const lines = linesOf(props, props.columns);
  return row(props, lane, title, (cell, { touchpoint }, index) =>
    h(
      curveCell.CurveCell,
      Object.assign(
        cell,
        curveCell.values(touchpoint, model.beside(props.columns, index, -1), model.beside(props.columns, index, 1)),
        { notMet: notMet(model.experience(touchpoint)), overlays: overlays(lines, props.columns, index) },
      ),
    ),
  );
}

/** The curve of one persona on its own. */
function strip(props, lane) {
  const felt = (index, step) => {
    const touchpoint = model.beside(props.columns, index, step);
    return touchpoint && Object.assign({}, touchpoint, { experience: seen.experience(touchpoint, lane.persona) });
  };
  return row(props, lane, seen.nameOf(lane.persona), (cell, column, index) => {
    const one = felt(index, 0);
    return h(
      curveCell.CurveCell,
      Object.assign(cell, curveCell.values(one, felt(index, -1), felt(index, 1)), { notMet: notMet(one.experience) }),
    );
  });
}

/** Which findings of a touchpoint the chosen improvement addresses, as a text. */
function addressedAt(touchpoint, addressed) {
  const ids = addressed ? addressed.split(',').map(Number) : [];
  return (touchpoint.findings || [])
    .map((one) => one.id)
    .filter((id) => ids.includes(id))
    .join();
}

/** The chosen finding, where any improvement of a touchpoint addresses it. */
function relatedAt(touchpoint, finding) {
  return finding && (touchpoint.improvements || []).some((one) => (one.addresses || []).includes(finding))
    ? finding
    : undefined;
}

function findings(props, lane) {
  return row(props, lane, lanes.title(lane), (cell, { touchpoint }) =>
    h(
      cells.FindingsCell,
      Object.assign(cell, {
        touchpoint,
        selectedFinding: cell.selected ? props.selectedFinding : undefined,
        addressed: addressedAt(touchpoint, props.addressed),
      }),
    ),
  );
}

function improvements(props, lane) {
  return row(props, lane, lanes.title(lane), (cell, { touchpoint }) =>
    h(
      cells.ImprovementsCell,
      Object.assign(cell, {
        touchpoint,
        links: props.links,
        selectImprovement: props.selectImprovement,
        related: relatedAt(touchpoint, props.selectedFinding),
      }),
    ),
  );
}

function fact(props, lane) {
  return row(props, lane, lanes.title(lane), (cell, { touchpoint }, index) =>
    h(
      FactCell,
      Object.assign(cell, {
        lane: lane.key,
        touchpoint,
        longest: props.longest,
        before: lane.key === 'channel' ? model.beside(props.columns, index, -1) : undefined,
      }),
    ),
  );
}

const DRAW = { text, curve, strip, findings, improvements, fact };

/** What a lane's cells measure; the curve has its own height. */
function measure(lane, links) {
  if (lane.is === 'text')
    return (touchpoint) =>
      heights.text((lane.kind === 'experience' ? model.experience(touchpoint) : touchpoint)[lane.field]);
  if (lane.is === 'findings') return heights.findings;
  return lane.is === 'improvements' ? (touchpoint) => heights.improvements(touchpoint, links) : undefined;
}

/**
 * The heights of the lanes in pixels, by key, where only a part of the columns is drawn.
 * @param {Lane[]} all
 * @param {Column[]} columns
 * @param {LinksByFinding} links
 * @param {boolean} part
 * @returns {any}
 */
export function heightsOf(all, columns, links, part) {
  const found = {};
  if (part)
    all
      .filter((lane) => measure(lane, links))
      .forEach((lane) => (found[lane.key] = heights.highest(columns, measure(lane, links))));
  return found;
}

/**
 * @param {any} props
 * @returns {VNode}
 */
export function rows(props) {
  return h(
    'tbody',
    null,
    props.lanes.map((lane) => DRAW[lane.is](props, lane)),
  );
}
